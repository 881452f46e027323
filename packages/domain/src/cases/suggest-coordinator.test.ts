import { expect, test } from 'vitest';
import { coordinatorStanding, suggestCoordinator } from './suggest-coordinator.ts';

test.each([
  [{ isTypClient: true, hasOwnWorker: true }, 'typ', null],
  [{ hasOwnWorker: true, hasSpecialNeed: true }, 'own_worker', 'own_worker'],
  [{ hasSpecialNeed: true }, 'party_with_expertise', null],
  [{}, 'coordinator', 'work_ability_coordinator'],
] as const)('of %j the first rule that holds names %s', (facts, party, role) => {
  expect(suggestCoordinator(facts)).toMatchObject({ party, role });
});

test.each([
  [{ hasOwnWorker: true }, { role: 'own_worker' }, 'as_suggested'],
  [{ hasOwnWorker: true }, { role: 'social_worker', chosenBecause: 'client_wish' }, 'otherwise_with_reason'],
  [{ hasOwnWorker: true }, { role: 'social_worker' }, 'otherwise_without_reason'],
  [{ isTypClient: true }, { role: 'typ_nurse' }, 'named_by_the_party'],
] as const)('%j with %j is %s', (facts, chosen, standing) => {
  expect(coordinatorStanding(facts, chosen)).toBe(standing);
});
