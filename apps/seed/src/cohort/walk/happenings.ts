import type { TerminalStateId } from '@polku/domain/pathway';
import type { Case } from './case.ts';

type Kind = 'service_starts' | 'pension_applied' | 'team_again' | 'start' | 'start_ends' | 'ending' | 'ended';

/** Something that may change the leading state after the plan. */
export interface Happening {
  readonly kind: Kind;
  readonly on: number;
}

const agreedEnds: readonly TerminalStateId[] = [
  'ended_employed',
  'ended_studying',
  'ended_disability_pension',
  'ended_no_further_need',
  'ended_transferred',
];

/** What a person's course holds after the plan, and what the walk adds to it. */
export interface AfterPlan {
  readonly plan: number;
  readonly pensionApplied: number | null;
  /** Work or studies, whichever the course has. */
  readonly starts: number | null;
  readonly startEnds: number | null;
  readonly ended: { readonly state: TerminalStateId; readonly on: number } | null;
  /** The day from which an agreed ending is talked over. */
  readonly endingFrom: number | null;
}

/** Of those who would need no support any more, some go over to another party. */
function endOf({ course: { ended }, random, routes }: Case): AfterPlan['ended'] {
  const isTransferred = random.happens(routes.transferredShare);
  return isTransferred && ended?.state === 'ended_no_further_need' ? { ...ended, state: 'ended_transferred' } : ended;
}

/** Studies that a case ends in last beyond its end. */
function studiesEndOf({ course: { studiesStart }, random, routes }: Case, ended: AfterPlan['ended']): number | null {
  if (studiesStart === null || !random.happens(routes.studiesEndedShare)) return null;
  const endOn = studiesStart + random.integer(90, 400);
  return ended?.state === 'ended_studying' && endOn <= ended.on ? null : endOn;
}

export function afterPlanOf(one: Case): AfterPlan {
  const { course, random } = one;
  const plan = course.plan!;
  const ended = endOf(one);
  const daysOfEnding = random.integer(0, 28);
  const isAgreed = ended !== null && agreedEnds.includes(ended.state);
  return {
    plan,
    pensionApplied: course.pensionGranted === null ? null : course.pensionGranted - random.integer(40, 180),
    starts: course.workStarts ?? course.studiesStart,
    startEnds: course.workStarts === null ? studiesEndOf(one, ended) : course.workEnds,
    ended,
    endingFrom: isAgreed ? Math.max(plan, course.pensionGranted ?? plan, ended.on - daysOfEnding) : null,
  };
}

const orderOfOneDay: readonly Kind[] = ['service_starts', 'pension_applied', 'team_again', 'start', 'start_ends', 'ending', 'ended'];

/** The happenings after the plan, in order, up to the end of the case. */
export function happeningsAfterPlan({ course, serviceStarts }: Case, after: AfterPlan): readonly Happening[] {
  const { plan, pensionApplied, starts, startEnds, ended, endingFrom } = after;
  const dated = (kind: Kind, on: number | null | undefined): Happening[] =>
    on === null || on === undefined || on < plan ? [] : [{ kind, on }];
  return [
    ...dated('service_starts', serviceStarts),
    ...dated('pension_applied', pensionApplied),
    ...dated('team_again', course.loopBack),
    ...dated('start', starts),
    ...dated('start_ends', startEnds),
    ...dated('ending', endingFrom),
    ...dated('ended', ended?.on),
  ]
    .filter(({ on }) => on <= (ended?.on ?? Number.POSITIVE_INFINITY))
    .toSorted((a, b) => a.on - b.on || orderOfOneDay.indexOf(a.kind) - orderOfOneDay.indexOf(b.kind));
}
