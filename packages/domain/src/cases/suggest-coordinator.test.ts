import { expect, test } from 'vitest';
import { suggestCoordinator } from './suggest-coordinator.ts';

test.each([
  [{ isTypClient: true, hasOwnWorker: true }, 'typ_nurse'],
  [{ hasOwnWorker: true, hasSpecialNeed: true }, 'own_worker'],
  [{ hasSpecialNeed: true }, 'responsible_person'],
  [{}, 'work_ability_coordinator'],
])('of %j the first rule that holds names the %s', (facts, role) => {
  expect(suggestCoordinator(facts).role).toBe(role);
});
