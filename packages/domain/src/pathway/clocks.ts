import { serviceAccessEvents, type EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';
import type { LiveStateId } from './machine.ts';

/** The day on which the referral was received, or the first day of any of these events. */
export type ClockPoint = 'referral' | { readonly firstOf: readonly EventId[] };

interface ClockBase {
  readonly label: Text;
  /** What the clock is read for. */
  readonly purpose: Text;
  readonly source: string;
}

export type ClockDeclaration = ClockBase &
  (
    | {
        /** Days from one point to another. */
        readonly kind: 'duration';
        readonly from: ClockPoint;
        readonly to: { readonly firstOf: readonly EventId[] };
        /** Only what comes on the first day or later stops the clock: what had begun before is not waited for. */
        readonly stopsFromStartOn?: true;
      }
    | { /** Days in any of these states, all stays together. */ readonly kind: 'sum'; readonly states: readonly LiveStateId[] }
    | { /** How many times a state was entered. */ readonly kind: 'count'; readonly state: LiveStateId }
  );

const start = { firstOf: ['employment_started', 'studies_started'] } as const;

/**
 * The durations that are followed in every case. They run from the first occurrence of what starts them: a case that comes back
 * to the team does not set them to zero. Cases that are still open at the cut-off count, as censored.
 */
export const clocks = {
  recognition_to_referral: {
    label: { fi: 'Tunnistamisesta lähetteeseen', sv: 'Från identifiering till remiss', en: 'Recognition to referral' },
    purpose: {
      fi: 'Kuinka varhain tunnistettu tarve johtaa lähetteeseen',
      sv: 'Hur tidigt ett identifierat behov leder till remiss',
      en: 'How early a recognised need leads to a referral',
    },
    source: '(P) from S0.4',
    kind: 'duration',
    from: { firstOf: ['need_recognised'] },
    to: { firstOf: ['referral_sent'] },
  },
  referral_to_first_contact: {
    label: { fi: 'Lähetteestä ensimmäiseen yhteydenottoon', sv: 'Från remiss till första kontakt', en: 'Referral to first contact' },
    purpose: { fi: 'Palveluun pääsy suppeasti', sv: 'Tillgång till service i snäv mening', en: 'Access to service, narrowly' },
    source: '(P) from S0.7',
    kind: 'duration',
    from: 'referral',
    to: { firstOf: ['first_contact'] },
  },
  referral_to_service: {
    label: { fi: 'Lähetteestä palveluun', sv: 'Från remiss till service', en: 'Referral to service' },
    purpose: {
      fi: 'Palveluun pääsy: terveystarkastus, arviointi, tiimi tai palvelu',
      sv: 'Tillgång till service: hälsoundersökning, bedömning, team eller tjänst',
      en: 'Access to service: health check, assessment, team or service',
    },
    source: 'S0.7',
    kind: 'duration',
    from: 'referral',
    to: { firstOf: serviceAccessEvents },
  },
  service_to_plan: {
    label: { fi: 'Palvelusta suunnitelmaan', sv: 'Från service till plan', en: 'Service to plan' },
    purpose: {
      fi: 'Jatkosuunnitelman muodostaminen palvelun sisällä',
      sv: 'Hur planen för fortsättningen tar form inom servicen',
      en: 'Forming the follow-up plan within the service',
    },
    source: 'S0.7',
    kind: 'duration',
    from: { firstOf: serviceAccessEvents },
    to: { firstOf: ['plan_formed'] },
  },
  referral_to_plan: {
    label: { fi: 'Lähetteestä suunnitelmaan', sv: 'Från remiss till plan', en: 'Referral to plan' },
    purpose: {
      fi: 'Koko aika suunnitelmaan, kuten asiakas sen kokee',
      sv: 'Hela tiden fram till planen, så som klienten upplever den',
      en: 'The whole time to the plan, as the client feels it',
    },
    source: '(P) from S0.7',
    kind: 'duration',
    from: 'referral',
    to: { firstOf: ['plan_formed'] },
  },
  plan_to_path: {
    label: { fi: 'Suunnitelmasta palvelun alkuun', sv: 'Från plan till tjänstens början', en: 'Plan to path' },
    purpose: {
      fi: 'Odotus suunnitelman ja sen ensimmäisen palvelun välillä',
      sv: 'Väntan mellan planen och dess första tjänst',
      en: 'The wait between the plan and its first service',
    },
    source: '(P) from S2.15',
    kind: 'duration',
    from: { firstOf: ['plan_formed'] },
    to: { firstOf: ['service_started'] },
    stopsFromStartOn: true,
  },
  referral_to_start: {
    label: { fi: 'Lähetteestä työn tai opintojen alkuun', sv: 'Från remiss till arbete eller studier', en: 'Referral to start' },
    purpose: {
      fi: 'Vaikutus: milloin työ tai opinnot alkavat',
      sv: 'Effekt: när arbete eller studier börjar',
      en: 'Effect: when work or studies begin',
    },
    source: '(P) from S0.4',
    kind: 'duration',
    from: 'referral',
    to: start,
  },
  waiting_total: {
    label: { fi: 'Odotusaika yhteensä', sv: 'Väntetid sammanlagt', en: 'Waiting in total' },
    purpose: { fi: 'Odotusajan tuki', sv: 'Stöd under väntetiden', en: 'Support while waiting' },
    source: '(P) from S2.15',
    kind: 'sum',
    states: ['waiting_for_team', 'waiting_for_service'],
  },
  team_rounds: {
    label: { fi: 'Käsittelyt tiimissä', sv: 'Behandlingar i teamet', en: 'Rounds in the team' },
    purpose: {
      fi: 'Kuinka usein asia palaa tiimiin',
      sv: 'Hur ofta ärendet återgår till teamet',
      en: 'How often the matter comes back to the team',
    },
    source: '(P) from S0.4',
    kind: 'count',
    state: 'team_planning',
  },
  follow_up_after_start: {
    label: {
      fi: 'Seuranta työn tai opintojen alusta',
      sv: 'Uppföljning från arbetets eller studiernas början',
      en: 'Follow-up after start',
    },
    purpose: {
      fi: 'Jatkuuko seuranta todella',
      sv: 'Om uppföljningen verkligen fortsätter',
      en: 'Whether follow-up really continues',
    },
    source: '(P) from S0.4',
    kind: 'duration',
    from: start,
    to: { firstOf: ['ended'] },
    stopsFromStartOn: true,
  },
  specialist_round: {
    label: { fi: 'Erityistason kierros', sv: 'Rundan på specialnivån', en: 'Specialist round' },
    purpose: {
      fi: 'Kuinka pian erityistaso vastaa',
      sv: 'Hur snart specialnivån svarar',
      en: 'How soon the specialist level answers',
    },
    source: '(P) from S2.5',
    kind: 'duration',
    from: { firstOf: ['specialist_referred'] },
    to: { firstOf: ['specialist_statement'] },
  },
} as const satisfies Record<string, ClockDeclaration>;

export type ClockId = keyof typeof clocks;
