import type { EventId } from '@polku/domain';
import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { Course } from './course.ts';
import type { Random } from './random.ts';
import type { Referral } from './referral.ts';

interface Dated {
  readonly event: EventId;
  readonly on: number;
  readonly detail?: string;
}

const between = (from: number, to: number, share: number) => from + Math.floor((to - from) * share);

/** The steps on the way to the service and from it to the plan. */
function stepsOf({ referredOn }: Referral, { service, plan, loopBack }: Course, random: Random): Dated[] {
  if (service === null) return random.happens(0.5) ? [{ event: 'first_contact', on: referredOn + random.integer(1, 14) }] : [];
  const contact = between(referredOn, service.on, 0.15 + 0.6 * random.uniform());
  const steps: Dated[] = [
    { event: 'first_contact', on: contact },
    { event: 'triage_decided', on: between(contact, service.on, random.uniform()) },
    { event: service.event, on: service.on },
  ];
  if (plan === null) return steps;
  if (service.event !== 'team_meeting') steps.push({ event: 'team_meeting', on: between(service.on, plan, 0.2 + 0.3 * random.uniform()) });
  steps.push({ event: 'goals_set', on: between(service.on, plan, 0.6 + 0.4 * random.uniform()) }, { event: 'plan_formed', on: plan });
  if (loopBack !== null) steps.push({ event: 'plan_reviewed', on: loopBack });
  return steps;
}

function outcomesOf({ workStarts, workEnds, studiesStart, pensionGranted, ended }: Course): Dated[] {
  const dated = (event: EventId, on: number | null): Dated[] => (on === null ? [] : [{ event, on }]);
  return [
    ...dated('employment_started', workStarts),
    ...dated('employment_ended', workEnds),
    ...dated('studies_started', studiesStart),
    ...dated('disability_pension_granted', pensionGranted),
    ...(ended === null ? [] : [{ event: 'ended' as const, on: ended.on, detail: ended.state }]),
  ];
}

/** Later steps whose date may be lacking, or stand before an earlier step, without touching the wait to the service. */
function withFlaw(steps: Dated[], share: number, random: Random): Dated[] {
  if (!random.happens(share)) return steps;
  if (random.happens(0.5)) return steps.filter(({ event }) => event !== 'goals_set');
  const plan = steps.find(({ event }) => event === 'plan_formed');
  return steps.map((step) => (step.event === 'goals_set' && plan !== undefined ? { ...step, on: plan.on + random.integer(3, 20) } : step));
}

/** The rows of `events.csv` of one episode, up to the last day that is known of. */
export function eventRows(episode_id: string, referral: Referral, course: Course, flawedShare: number, random: Random): NewRow<'events'>[] {
  const before: Dated = { event: 'need_recognised', on: referral.referredOn - random.integer(1, 30) };
  const known = withFlaw(stepsOf(referral, course, random), flawedShare, random);
  return [before, ...known, ...outcomesOf(course)]
    .filter(({ on }) => on <= course.observedUntil)
    .map(({ event, on, detail }) => ({ episode_id, event, occurred_on: dateOfDay(on), ...(detail !== undefined && { detail }) }));
}
