import type { DatedEvent } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';
import type { StateId } from '../pathway/states.ts';

/** An application for a disability pension and what came of it. */
export interface PensionApplication {
  /** Null where only the decision was recorded. */
  readonly appliedOn: Day | null;
  readonly decidedOn: Day | null;
  readonly decision: 'granted' | 'rejected' | null;
  /** Where the case goes from here: back to the team after a rejection. Null while no decision is known. */
  readonly next: Extract<StateId, 'ending_under_agreement' | 'team_planning'> | null;
}

const decisions = {
  disability_pension_granted: { decision: 'granted', next: 'ending_under_agreement' },
  disability_pension_rejected: { decision: 'rejected', next: 'team_planning' },
} as const satisfies Partial<Record<DatedEvent['event'], Pick<PensionApplication, 'decision' | 'next'>>>;

const isDecision = (event: DatedEvent['event']): event is keyof typeof decisions => Object.hasOwn(decisions, event);

/**
 * The pension applications that a case’s milestones tell of, in order of their days. A decision closes the application before it; one
 * that is decided on the day of applying counts as its decision. A new application while one is open starts another.
 *
 * A decision often takes longer than a case is followed, so an open application is not a rejection.
 *
 * @example pensionApplications([{ event: 'pension_applied', occurredOn: '2022-02-01' },
 *   { event: 'disability_pension_rejected', occurredOn: '2022-11-15' }])
 * // [{ appliedOn: '2022-02-01', decidedOn: '2022-11-15', decision: 'rejected', next: 'team_planning' }]
 */
export function pensionApplications(events: readonly DatedEvent[]): readonly PensionApplication[] {
  const pensionEvents = events
    .filter(({ event }) => event === 'pension_applied' || isDecision(event))
    .sort((a, b) =>
      a.occurredOn === b.occurredOn ? Number(isDecision(a.event)) - Number(isDecision(b.event)) : a.occurredOn < b.occurredOn ? -1 : 1,
    );
  const applications: PensionApplication[] = [];
  for (const { event, occurredOn } of pensionEvents) {
    if (!isDecision(event)) {
      applications.push({ appliedOn: occurredOn, decidedOn: null, decision: null, next: null });
      continue;
    }
    const open = applications.at(-1)?.decision === null ? applications.pop() : undefined;
    applications.push({ appliedOn: open?.appliedOn ?? null, decidedOn: occurredOn, ...decisions[event] });
  }
  return applications;
}
