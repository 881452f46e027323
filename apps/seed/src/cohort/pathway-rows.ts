import type { StateId } from '@polku/domain';
import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { Course, ServiceEvent } from './course.ts';
import type { Referral } from './referral.ts';

const stateOfService: Readonly<Record<ServiceEvent, StateId>> = {
  health_check_done: 'health_check',
  assessment_started: 'work_ability_assessment',
  team_meeting: 'team_planning',
  service_started: 'on_pathway',
};

const daysBackInTeam = 30;

/** The rows of `pathway.csv` of one episode: the states it entered, back to the team where the path loops, and its end. */
export function pathwayRows(
  episode_id: string,
  { referredOn }: Referral,
  { service, plan, loopBack, ended, observedUntil }: Course,
): NewRow<'pathway'>[] {
  const entered: (readonly [StateId, number])[] = [['in_triage', referredOn]];
  if (service !== null) entered.push(['waiting_for_team', referredOn], [stateOfService[service.event], service.on]);
  if (plan !== null) entered.push(['on_pathway', plan]);
  if (loopBack !== null) entered.push(['team_planning', loopBack], ['on_pathway', loopBack + daysBackInTeam]);
  const endsOn = ended?.on ?? Number.POSITIVE_INFINITY;
  const lived = entered.filter(([, on]) => on < endsOn);
  if (ended !== null) lived.push([ended.state, ended.on]);
  return lived.filter(([, on]) => on <= observedUntil).map(([state, on]) => ({ episode_id, state, entered_on: dateOfDay(on) }));
}
