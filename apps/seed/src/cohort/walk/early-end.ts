import { between } from '../milestones.ts';
import { decideTriage, enterTriage, waitForTeam } from './access.ts';
import type { Case } from './case.ts';

/** The walk of someone who leaves before any service. */
export function walkToEarlyEnd(one: Case): void {
  const { walk, random, referral, course, milestones } = one;
  const ended = course.ended!;
  if (ended.state === 'ended_no_consent') {
    const asked = between(referral.referredOn, ended.on, random.uniform());
    walk.enter('need_recognised', milestones.recognised);
    walk.enter('consent_requested', asked);
    walk.note('consent_asked', asked);
    walk.note('consent_refused', ended.on);
    walk.enter(ended.state, ended.on);
    return;
  }
  enterTriage(one);
  const decided = ended.state === 'ended_guided_elsewhere' ? ended.on : referral.referredOn + random.integer(2, 30);
  if (decided <= ended.on) {
    decideTriage(one, decided);
    walk.note('triage_decided', decided);
  }
  if (decided < ended.on) {
    direct(one, decided);
    startWorkMeanwhile(one, ended.on);
  }
  // Consent is not withdrawn on a day on which the case still passes on under it.
  if (ended.state === 'ended_withdrew' && ended.on > walk.since) walk.note('consent_withdrawn', ended.on);
  walk.enter(ended.state, ended.on);
}

function direct(one: Case, decided: number): void {
  const { walk, random, routes } = one;
  const state = random.key(routes.directedTo);
  if (state === 'waiting_for_team') return waitForTeam(one, decided);
  walk.note(state === 'health_check' ? 'health_check_ordered' : 'assessment_ordered', decided);
  walk.enter(state, decided);
}

/** Work or studies that start while nothing has been done yet, and go on to the end. */
function startWorkMeanwhile({ walk, course: { workStarts, workEnds, studiesStart } }: Case, endsOn: number): void {
  const lasts = workEnds === null || workEnds >= endsOn;
  const starts = workStarts ?? studiesStart;
  if (starts !== null && lasts && starts >= walk.since && starts < endsOn) walk.enter('follow_up_after_start', starts);
}
