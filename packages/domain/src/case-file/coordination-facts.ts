import type { FlagId } from '../catalogue/flags.ts';
import type { CoordinationFacts } from '../cases/suggest-coordinator.ts';
import { isTypClient } from '../cases/typ-periods.ts';
import { isOpen } from '../pathway/path-facts.ts';
import type { CaseFile } from './case-file.ts';
import { typPeriodsOf } from './typ-periods-of.ts';

/** Needs that one party knows best: those that the rule of thumb names. */
const specialNeeds: readonly FlagId[] = ['disability_services', 'intellectual_disability', 'mental_health', 'substance_use'];

/** What decides who would co-ordinate the case, as far as it was recorded. */
export const coordinationFactsOf = (file: CaseFile): CoordinationFacts => ({
  isTypClient: isTypClient(typPeriodsOf(file), file.on) || file.flags.includes('typ_client'),
  hasOwnWorker:
    file.episode.social_services_client === true ||
    file.own.assignments.some(({ kind, from_on: from, to_on: to }) => kind === 'own_worker' && isOpen({ from, to }, file.on)),
  hasSpecialNeed: file.flags.some((flag) => specialNeeds.includes(flag)),
});
