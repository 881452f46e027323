import { between } from '../milestones.ts';
import type { Case } from './case.ts';

/** A referral goes back for information only where its triage takes at least so many days. */
const shortestTriageWithReturn = 8;
const shortestWaitWithAssessment = 7;

/** From the recognised need to the day on which the referral is received. */
export function enterTriage({ walk, random, routes, referral: { referredOn }, milestones: { recognised } }: Case): void {
  walk.enter('need_recognised', recognised);
  const route = random.key(routes.entry);
  let consented = recognised;
  if (route !== 'single_sector_referral') {
    const asked = between(recognised, referredOn, 0.6 * random.uniform());
    consented = between(asked, referredOn, random.uniform());
    walk.enter('consent_requested', asked);
    walk.note('consent_asked', asked);
    walk.note('consent_given', consented);
  }
  if (route !== 'own_client') {
    const sent = between(consented, referredOn, random.uniform());
    walk.enter('referred', sent);
    walk.note('referral_sent', sent);
  }
  walk.enter('in_triage', referredOn);
}

/** Triage up to its decision, with a return to the referrer on the way in few cases. */
export function decideTriage({ walk, random, routes, referral: { referredOn } }: Case, decided: number): void {
  if (decided - referredOn >= shortestTriageWithReturn && random.happens(routes.returnedReferralShare)) {
    const returned = between(referredOn + 1, decided - 2, random.uniform());
    walk.enter('referred', returned);
    walk.note('feedback_to_referrer', returned);
    walk.enter('in_triage', between(returned + 1, decided, random.uniform()));
  }
  walk.note('feedback_to_referrer', decided + random.integer(0, 20));
}

export function waitForTeam({ walk }: Case, from: number): void {
  walk.enter('waiting_for_team', from);
  walk.note('team_time_booked', from);
}

/** From triage through the first service to the team's meeting. */
export function walkToTeam(one: Case): void {
  const { walk, random, routes, course, milestones } = one;
  const service = course.service!;
  const [triage, meeting] = [milestones.triage!, milestones.meeting!];
  decideTriage(one, triage);
  // A check of the very day on which the team meets leaves no state of its own.
  if (service.event === 'health_check_done' && meeting > triage) {
    walk.note('health_check_ordered', triage);
    walk.enter('health_check', triage);
    if (meeting - service.on >= shortestWaitWithAssessment && random.happens(routes.assessmentAfterCheckShare)) {
      const ordered = between(service.on, meeting, 0.3 * random.uniform());
      walk.note('assessment_ordered', ordered);
      walk.enter('work_ability_assessment', ordered);
      const started = between(ordered, meeting, 0.5 * random.uniform());
      walk.note('assessment_started', started);
      assess(one, started, meeting);
    } else {
      waitForTeam(one, Math.max(between(service.on, meeting, random.uniform()), triage + 1));
    }
  } else if (service.event === 'assessment_started' && meeting > triage) {
    walk.note('assessment_ordered', triage);
    walk.enter('work_ability_assessment', triage);
    assess(one, service.on, meeting);
  } else {
    waitForTeam(one, triage);
  }
  walk.note('material_gathered', between(walk.since, meeting, random.uniform()));
  walk.enter('team_planning', meeting);
}

/** An assessment that has started is done, and the case waits for the team. */
function assess(one: Case, started: number, meeting: number): void {
  const { walk, random } = one;
  const done = between(started, meeting, random.uniform());
  walk.note('assessment_done', done);
  walk.note('statement_given', between(done, meeting, random.uniform()));
  waitForTeam(one, walk.firstDayFor('waiting_for_team', done));
}
