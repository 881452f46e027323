import type { StateId } from '@polku/domain/pathway';
import type { Case } from './case.ts';

const waits: readonly StateId[] = ['waiting_for_team', 'waiting_for_service'];
const shortestWaitWithSupport = 14;
const followUpDays = [30, 90, 180] as const;
const daysBetweenReviews = [120, 200] as const;

/** Contacts during waits and after work or studies have started, and reviews of the plan, until the last day of the case. */
export function noteContacts({ walk, random, routes, course: { plan, loopBack, observedUntil } }: Case, endsOn: number): void {
  const { support, followUp, planReview } = routes.contactShares;
  const last = Math.min(endsOn, observedUntil);
  for (const [index, { state, on }] of walk.entries.entries()) {
    const leaves = Math.min(walk.entries[index + 1]?.on ?? last, last);
    if (waits.includes(state) && leaves - on > shortestWaitWithSupport && random.happens(support))
      walk.note('support_contact', random.integer(on + 3, leaves));
    if (state === 'follow_up_after_start')
      for (const day of followUpDays) {
        const contacted = on + day + random.integer(-10, 10);
        if (random.happens(followUp) && contacted <= leaves) walk.note('follow_up_contact', contacted);
      }
  }
  if (plan === null) return;
  for (let on = plan + random.integer(...daysBetweenReviews); on < last; on += random.integer(...daysBetweenReviews))
    if (random.happens(planReview) && on !== loopBack) walk.note('plan_reviewed', on);
}
