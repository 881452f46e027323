import type { Random } from '../cohort/random.ts';
import { dateOfDay, dayNumber } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import { daysOf, numberOf, type RecordedCase } from './recorded-case.ts';

const daysToBegin = 30;

/** Measures of a plan: the services that were ordered once it was formed, each with who sees to it and by when. */
export function plannedMeasureRows(recorded: RecordedCase): NewRow<'planned_measures'>[] {
  const [formed] = daysOf(recorded, 'plan_formed');
  if (formed === undefined) return [];
  const ordered = recorded.services.flatMap(({ service, ordered_on: on }) =>
    on && dayNumber(on) >= formed ? [[service, dayNumber(on)] as const] : [],
  );
  return [...new Map(ordered)].map(([service, on]) => ({
    episode_id: recorded.episodeId,
    plan_id: `PP${numberOf(recorded)}-1`,
    service,
    responsible_role: 'work_ability_coordinator',
    due_on: dateOfDay(on + daysToBegin),
  }));
}

/** How the ending was agreed, where it was: with the client, and with whoever goes on with them. */
export function endingRows(recorded: RecordedCase, random: Random): NewRow<'endings'>[] {
  const agreed = daysOf(recorded, 'ending_agreed').at(-1);
  if (agreed === undefined) return [];
  const works = daysOf(recorded, 'employment_started').length > 0;
  return [
    {
      episode_id: recorded.episodeId,
      agreed_on: dateOfDay(agreed),
      agreed_with_client: random.happens(0.95),
      continuing_party: works ? 'employer' : random.happens(0.5) ? 'employment_services' : null,
    },
  ];
}

/** Cases that the special expertise took up, from the referral to its statement and the way back. */
export function escalationRows(recorded: RecordedCase, random: Random): NewRow<'escalations'>[] {
  const [referred] = daysOf(recorded, 'specialist_referred');
  if (referred === undefined) return [];
  const after = (event: 'specialist_received' | 'specialist_statement') => daysOf(recorded, event).find((day) => day >= referred);
  const [handled, statement] = [after('specialist_received'), after('specialist_statement')];
  const returned = statement === undefined ? undefined : statement + random.integer(1, 14);
  const dated = (day: number | undefined) => (day === undefined || day > recorded.observedUntil ? null : dateOfDay(day));
  return [
    {
      escalation_id: `PE${numberOf(recorded)}`,
      episode_id: recorded.episodeId,
      referred_on: dateOfDay(referred),
      reason: random.pick(['unsolved_locally', 'demanding_assessment', 'demanding_support']),
      handled_on: dated(handled),
      statement_on: dated(statement),
      returned_on: dated(returned),
    },
  ];
}
