import type { StateId } from '@polku/domain/pathway';
import { between } from '../milestones.ts';
import type { Case } from './case.ts';
import { consultSpecialist } from './clarification.ts';
import { happeningsAfterPlan, type AfterPlan, type Happening } from './happenings.ts';

const daysBackInTeam = 30;
/** Days on the path that leave time for a pension to be applied for and rejected. */
const shortestPension = 60;

/** From the plan to the end, or as far as anything happens. */
export function walkFromPlan(one: Case, after: AfterPlan): void {
  if (after.pensionApplied !== null) one.walk.note('pension_applied', after.pensionApplied);
  settle(one, after, after.plan);
  for (const happening of happeningsAfterPlan(one, after)) pass(one, after, happening);
}

/** In work or in studies on a day. */
const isAtWork = ({ starts, startEnds }: AfterPlan, on: number) =>
  starts !== null && starts <= on && (startEnds === null || startEnds > on);

/** What follows a plan: work that has begun, a pension that is applied for, the path, or the wait for its service. */
function settle({ walk, random, routes, serviceStarts }: Case, after: AfterPlan, on: number): void {
  const begins = random.happens(routes.stepAtOnceShare);
  const waits = serviceStarts === null || serviceStarts > on;
  if (isAtWork(after, on)) walk.enter('follow_up_after_start', on);
  // Someone who waits for a service cannot pass to the pension: who applies before it starts has no path to work.
  else if (after.pensionApplied !== null && after.pensionApplied <= Math.max(on, serviceStarts ?? on))
    walk.enter('pension_application_support', on);
  else walk.enter(waits && !begins && !endsBeforeService(after, serviceStarts) ? 'waiting_for_service' : 'on_pathway', on);
}

const endsBeforeService = ({ endingFrom }: AfterPlan, serviceStarts: number | null) =>
  endingFrom !== null && endingFrom <= (serviceStarts ?? endingFrom);

function pass(one: Case, after: AfterPlan, { kind, on }: Happening): void {
  const { walk } = one;
  const isIn = (...states: StateId[]) => states.includes(walk.state!);
  const enter = (state: StateId) => walk.enter(state, walk.firstDayFor(state, on));
  switch (kind) {
    case 'service_starts':
      if (isIn('waiting_for_service')) enter('on_pathway');
      return;
    case 'pension_applied':
      if (isIn('on_pathway')) enter('pension_application_support');
      return;
    case 'start':
      if (isIn('on_pathway', 'waiting_for_service')) enter('follow_up_after_start');
      return;
    case 'start_ends':
      if (isIn('follow_up_after_start') && walk.firstDayFor('on_pathway', on) <= lastDayToMove(after)) enter('on_pathway');
      return;
    case 'team_again':
      return goBackToTeam(one, after, on);
    case 'ending':
      if (after.ended!.state === 'ended_disability_pension' && isIn('on_pathway')) enter('pension_application_support');
      enter('ending_under_agreement');
      one.walk.note('ending_agreed', between(walk.since, after.ended!.on, one.random.uniform()));
      return;
    case 'ended':
      enter(after.ended!.state);
  }
}

/** The last day on which the case may still be moved without being in the way of its ending. */
const lastDayToMove = ({ endingFrom, ended }: AfterPlan) => endingFrom ?? (ended === null ? Number.POSITIVE_INFINITY : ended.on - 1);

/** The matter comes back to the team, which sets goals and plans again. */
function goBackToTeam(one: Case, after: AfterPlan, on: number): void {
  const { walk, random, routes } = one;
  if (on > lastDayToMove(after)) return;
  const { state, since } = walk;
  const isRejected = random.happens(routes.rejectedPensionInLoopShare) && after.pensionApplied === null;
  if (isRejected && state === 'on_pathway' && on - since >= shortestPension) {
    const applied = between(since, on, 0.1 + 0.3 * random.uniform());
    walk.enter('pension_application_support', applied);
    walk.note('pension_applied', applied);
    walk.note('disability_pension_rejected', on);
  }
  const meets = walk.firstDayFor('team_planning', on);
  const settled = Math.min(meets + daysBackInTeam, lastDayToMove(after));
  if (settled < meets) return;
  walk.enter('team_planning', meets);
  walk.note('team_meeting', meets);
  let known = between(meets, settled, 0.4 * random.uniform());
  if (random.happens(routes.specialistInLoopShare) && settled - meets === daysBackInTeam) {
    const answered = consultSpecialist(one, known, settled - 10);
    known = walk.firstDayFor('team_planning', answered);
    walk.enter('team_planning', known);
    walk.note('team_meeting', known);
  }
  walk.enter('goal_setting', known);
  walk.enter('plan_drafting', between(known, settled, random.uniform()));
  settle(one, after, settled);
}
