import type { ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import type { Day } from '../pathway/day.ts';

/** A row of `consents.csv`. */
export interface DatedConsent {
  readonly askedOn: Day;
  readonly givenOn?: Day | null;
  readonly refusedOn?: Day | null;
  readonly withdrawnOn?: Day | null;
  readonly scope?: readonly ConsentScope[];
}

/** Where asking for a consent stands on a day. What was never written down is unknown, not refused. */
export type ConsentStage = 'not_asked' | 'asked' | 'given' | 'refused' | 'withdrawn';

const isBy = (day: Day | null | undefined, on: Day): boolean => day !== null && day !== undefined && day <= on;

/**
 * Where a consent stood on a day; a withdrawal counts from its day on.
 *
 * @example
 * consentStage({ askedOn: '2024-01-10', givenOn: '2024-01-12' }, '2024-01-11') // 'asked'
 */
export function consentStage({ askedOn, givenOn, refusedOn, withdrawnOn }: DatedConsent, on: Day): ConsentStage {
  if (isBy(withdrawnOn, on)) return 'withdrawn';
  const [isGiven, isRefused] = [isBy(givenOn, on), isBy(refusedOn, on)];
  // Of both the later one stands, as the client may change their mind either way.
  if (isRefused && !(isGiven && givenOn! > refusedOn!)) return 'refused';
  if (isGiven) return 'given';
  return isBy(askedOn, on) ? 'asked' : 'not_asked';
}

/**
 * The parties that the client's consents cover on a day: those of every consent that is given and not withdrawn.
 *
 * @example
 * consentedParties([{ askedOn: '2024-01-10', givenOn: '2024-01-12', scope: ['kela'] }], '2024-02-01') // ['kela']
 */
export const consentedParties = (consents: readonly DatedConsent[], on: Day): readonly ConsentScope[] => [
  ...new Set(consents.filter((consent) => consentStage(consent, on) === 'given').flatMap(({ scope = [] }) => scope)),
];
