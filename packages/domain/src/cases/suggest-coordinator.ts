import type { CoordinatorChoice } from '../catalogue/coordinator-choices.ts';
import type { RoleId } from '../catalogue/roles/index.ts';
import type { Text } from '../text.ts';

/** What decides who would co-ordinate a client’s process. */
export interface CoordinationFacts {
  readonly isTypClient?: boolean;
  /** The client has a worker of their own in social or disability services. */
  readonly hasOwnWorker?: boolean;
  /** A special need that one party knows best, such as disability, mental health or substance use. */
  readonly hasSpecialNeed?: boolean;
}

export type CoordinatingParty = 'typ' | 'own_worker' | 'party_with_expertise' | 'coordinator';

export interface SuggestedCoordinator {
  readonly party: CoordinatingParty;
  /** The worker’s role, where the rule of thumb names one; of TYP and of the party with the expertise it leaves that to them. */
  readonly role: RoleId | null;
  readonly reason: Text;
}

const rules: readonly (readonly [holds: (facts: CoordinationFacts) => boolean, suggested: SuggestedCoordinator])[] = [
  [
    ({ isTypClient }) => isTypClient === true,
    {
      party: 'typ',
      role: null,
      reason: {
        fi: 'TYP-asiakkaan prosessi kulkee TYPissä.',
        sv: 'En TYP-klients process går inom TYP.',
        en: 'A TYP client’s process goes within TYP.',
      },
    },
  ],
  [
    ({ hasOwnWorker }) => hasOwnWorker === true,
    {
      party: 'own_worker',
      role: 'own_worker',
      reason: {
        fi: 'Asiakkaalla on omatyöntekijä sosiaali- tai vammaispalveluissa.',
        sv: 'Klienten har en egen kontaktperson inom social- eller funktionshinderservicen.',
        en: 'The client has an own worker in social or disability services.',
      },
    },
  ],
  [
    ({ hasSpecialNeed }) => hasSpecialNeed === true,
    {
      party: 'party_with_expertise',
      role: null,
      reason: {
        fi: 'Erityistä tarvetta koordinoi taho, joka tuntee sen.',
        sv: 'Ett särskilt behov samordnas av den part som känner det.',
        en: 'A special need is co-ordinated by the party that knows it.',
      },
    },
  ],
];

const otherwise: SuggestedCoordinator = {
  party: 'coordinator',
  role: 'work_ability_coordinator',
  reason: {
    fi: 'Mikään muu palvelu ei koordinoi kokonaisuutta.',
    sv: 'Ingen annan service samordnar helheten.',
    en: 'No other service co-ordinates the whole.',
  },
};

/**
 * Who would co-ordinate a client's process, by the handbook's rule of thumb: TYP, then an own worker, then the party that knows a
 * special need, and otherwise the coordinator. A suggestion, never a decision: the client's will counts, and whoever chooses
 * otherwise says why.
 *
 * @example
 * suggestCoordinator({ hasOwnWorker: true }).role // 'own_worker'
 */
export const suggestCoordinator = (facts: CoordinationFacts): SuggestedCoordinator =>
  rules.find(([holds]) => holds(facts))?.[1] ?? otherwise;

/** Who was chosen, and why where it is not the one suggested: `role` and `chosen_because` of a row of `assignments.csv`. */
export interface ChosenCoordinator {
  readonly role: RoleId;
  readonly chosenBecause?: CoordinatorChoice | null;
}

export type CoordinatorStanding =
  | 'as_suggested'
  /** Somebody else, and the reason stands beside. */
  | 'otherwise_with_reason'
  /** Somebody else, and nobody wrote down why. */
  | 'otherwise_without_reason'
  /** The suggestion is a party that names its worker itself: whether this is that worker, the role does not tell. */
  | 'named_by_the_party';

/**
 * How a choice of coordinator stands to the suggestion. Any choice is allowed; one without a reason is worth a question.
 *
 * @example
 * coordinatorStanding({ hasOwnWorker: true }, { role: 'work_ability_coordinator' }) // 'otherwise_without_reason'
 */
export function coordinatorStanding(facts: CoordinationFacts, { role, chosenBecause = null }: ChosenCoordinator): CoordinatorStanding {
  const suggested = suggestCoordinator(facts);
  if (chosenBecause !== null) return 'otherwise_with_reason';
  if (suggested.role === null) return 'named_by_the_party';
  return role === suggested.role ? 'as_suggested' : 'otherwise_without_reason';
}
