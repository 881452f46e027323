import type { RoleId } from '../catalogue/roles/index.ts';
import type { Text } from '../text.ts';

/** What decides who would co-ordinate a client's process. */
export interface CoordinationFacts {
  readonly isTypClient?: boolean;
  /** The client has a worker of their own in social or disability services. */
  readonly hasOwnWorker?: boolean;
  /** A special need that one party knows best, such as disability, mental health or substance use. */
  readonly hasSpecialNeed?: boolean;
}

export interface SuggestedCoordinator {
  readonly role: RoleId;
  readonly reason: Text;
}

const rules: readonly (readonly [holds: (facts: CoordinationFacts) => boolean, suggested: SuggestedCoordinator])[] = [
  [
    ({ isTypClient }) => isTypClient === true,
    {
      role: 'typ_nurse',
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
      role: 'responsible_person',
      reason: {
        fi: 'Erityistä tarvetta koordinoi taho, joka tuntee sen.',
        sv: 'Ett särskilt behov samordnas av den part som känner det.',
        en: 'A special need is co-ordinated by the party that knows it.',
      },
    },
  ],
];

const otherwise: SuggestedCoordinator = {
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
