import type { AssignmentKind, EventId } from '@polku/domain/reference';
import type { Random } from '../cohort/random.ts';
import { dateOfDay } from '../package/day.ts';
import type { NewRow, Tables } from '../package/table.ts';
import type { ScenarioRecords } from '../scenario/records.ts';
import { daysOf, numberOf, type RecordedCase } from './recorded-case.ts';

const responsibleRoles = { work_ability_coordinator: 0.5, social_worker: 0.3, public_health_nurse: 0.2 } as const;
type ResponsibleRole = keyof typeof responsibleRoles;

const namedBy = {
  contact_person: 'contact_person_named',
  client_responsible: 'client_responsible_named',
} as const satisfies Partial<Record<AssignmentKind, EventId>>;

/** Who answers for the client, and to whom the responsibility was handed on: the giver's ends on the day it is accepted. */
export function assignmentRows(
  recorded: RecordedCase,
  { handedOverShare, handoverAcceptedShare }: ScenarioRecords,
  random: Random,
): Required<Pick<Tables, 'assignments' | 'handovers'>> {
  const { episodeId: episode_id, observedUntil } = recorded;
  const [ended] = daysOf(recorded, 'ended');
  const lastDay = Math.min(ended ?? observedUntil, observedUntil);
  const assignments: NewRow<'assignments'>[] = [];
  const handovers: NewRow<'handovers'>[] = [];
  for (const [kind, event] of Object.entries(namedBy) as [keyof typeof namedBy, EventId][]) {
    const [named] = daysOf(recorded, event);
    if (named === undefined || named > lastDay) continue;
    const id = `PX${numberOf(recorded)}-${kind}`;
    const first = random.key<ResponsibleRole>(responsibleRoles);
    const proposed = named + random.integer(30, 300);
    const accepted = proposed + Math.floor(random.exponential(8));
    const isProposed = kind === 'client_responsible' && random.happens(handedOverShare) && proposed < lastDay;
    const isAccepted = isProposed && random.happens(handoverAcceptedShare) && accepted < lastDay;
    const closes = ended !== undefined && ended <= observedUntil ? dateOfDay(ended) : null;
    const row = { episode_id, kind, in_pair: random.happens(0.15), unit: 'Työkykytiimi' };
    assignments.push({
      ...row,
      assignment_id: `${id}-1`,
      role: first,
      from_on: dateOfDay(named),
      to_on: isAccepted ? dateOfDay(accepted) : closes,
    });
    if (!isProposed) continue;
    const next = random.key<ResponsibleRole>(responsibleRoles);
    handovers.push({
      handover_id: `PH${numberOf(recorded)}`,
      episode_id,
      proposed_on: dateOfDay(proposed),
      accepted_on: isAccepted ? dateOfDay(accepted) : null,
      client_informed_on: isAccepted ? dateOfDay(accepted) : null,
      plan_still_valid: isAccepted ? random.happens(0.8) : null,
      escorted: isAccepted ? random.happens(0.4) : null,
      from_role: first,
      to_role: next,
    });
    if (isAccepted) assignments.push({ ...row, assignment_id: `${id}-2`, role: next, from_on: dateOfDay(accepted), to_on: closes });
  }
  return { assignments, handovers };
}
