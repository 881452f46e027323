import type { ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import type { ConsentForm } from '../catalogue/consents/consent-forms.ts';
import { isBy, type Day } from '../pathway/day.ts';
import type { ConsentFact } from '../pathway/path-facts.ts';

/** A row of `consents.csv`. */
export interface DatedConsent {
  readonly askedOn: Day;
  readonly givenOn?: Day | null;
  readonly refusedOn?: Day | null;
  readonly withdrawnOn?: Day | null;
  readonly validUntil?: Day | null;
  readonly form?: ConsentForm | null;
  readonly scope?: readonly ConsentScope[];
}

/** Where asking for a consent stands on a day. What was never written down is unknown, not refused. */
export type ConsentStage = 'not_asked' | 'asked' | 'given' | 'refused' | 'withdrawn' | 'expired';

/**
 * Where a consent stood on a day; a withdrawal counts from its day on, and a consent with a last day has expired on the next.
 *
 * @example
 * consentStage({ askedOn: '2024-01-10', givenOn: '2024-01-12' }, '2024-01-11') // 'asked'
 */
export function consentStage({ askedOn, givenOn, refusedOn, withdrawnOn, validUntil }: DatedConsent, on: Day): ConsentStage {
  if (isBy(withdrawnOn, on)) return 'withdrawn';
  const [isGiven, isRefused] = [isBy(givenOn, on), isBy(refusedOn, on)];
  // Of both the later one stands, as the client may change their mind either way.
  if (isRefused && !(isGiven && givenOn! > refusedOn!)) return 'refused';
  if (isGiven) return validUntil !== null && validUntil !== undefined && validUntil < on ? 'expired' : 'given';
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

/**
 * Consents as the rules of the pathway see them, so that no team stage is entered without one in force. Kela’s form Y100 covers
 * co-operation across sectors whatever parties were written down; any other form does not where it
 * names one party alone: of one that names none it is not known what it covers.
 *
 * Undefined where a consent was asked for and no answer was recorded: it may well have been given, so that no rule on permission can
 * be checked.
 *
 * @example
 * consentFacts([{ askedOn: '2024-01-10', givenOn: '2024-01-12', form: 'y100' }])
 *   // [{ givenOn: '2024-01-12', withdrawnOn: null, validUntil: null, multiSector: true }]
 */
export function consentFacts(consents: readonly DatedConsent[]): readonly ConsentFact[] | undefined {
  if (consents.some(({ givenOn = null, refusedOn = null }) => givenOn === null && refusedOn === null)) return undefined;
  return consents.flatMap(({ givenOn, refusedOn, withdrawnOn, validUntil = null, form, scope = [] }) => {
    if (givenOn === null || givenOn === undefined) return [];
    // A refusal after the giving takes it back.
    const [takenBackOn = null] = [withdrawnOn, refusedOn].filter((day) => day !== null && day !== undefined && day >= givenOn).toSorted();
    return [{ givenOn, withdrawnOn: takenBackOn, validUntil, multiSector: form === 'y100' || scope.length !== 1 }];
  });
}
