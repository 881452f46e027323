import type { Course } from './course.ts';
import type { Random } from './random.ts';
import type { Referral } from './referral.ts';

/** The days of the steps up to the plan; null where a step is not taken. */
export interface Milestones {
  readonly recognised: number;
  readonly contact: number | null;
  readonly triage: number | null;
  readonly meeting: number | null;
  readonly goals: number | null;
  /** The day that is written down for the goals: in a flawed row none, or one after the plan. */
  readonly goalsAsRecorded: number | null;
}

/** The day at a share of the way from one day to another. */
export const between = (from: number, to: number, share: number): number => from + Math.floor((to - from) * share);

/** Leaves the goals' day out, or puts it after the plan, in few episodes. The wait to the service is never touched. */
function recordedGoals(goals: number | null, plan: number | null, flawedShare: number, random: Random): number | null {
  if (!random.happens(flawedShare)) return goals;
  if (random.happens(0.5)) return null;
  return goals === null || plan === null ? goals : plan + random.integer(3, 20);
}

export function milestonesOf({ referredOn }: Referral, { service, plan }: Course, flawedShare: number, random: Random): Milestones {
  const recognised = referredOn - random.integer(1, 30);
  if (service === null || plan === null) {
    const contact = random.happens(0.5) ? referredOn + random.integer(1, 14) : null;
    return {
      recognised,
      contact,
      triage: null,
      meeting: null,
      goals: null,
      goalsAsRecorded: recordedGoals(null, null, flawedShare, random),
    };
  }
  const contact = between(referredOn, service.on, 0.15 + 0.6 * random.uniform());
  const triage = between(contact, service.on, random.uniform());
  const meeting = service.event === 'team_meeting' ? service.on : between(service.on, plan, 0.2 + 0.3 * random.uniform());
  const goals = between(service.on, plan, 0.6 + 0.4 * random.uniform());
  return { recognised, contact, triage, meeting, goals, goalsAsRecorded: recordedGoals(goals, plan, flawedShare, random) };
}
