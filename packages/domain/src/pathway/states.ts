import type { Text } from '../text.ts';

/** The phases of the pathway, in order. */
export const phaseIds = ['recognition', 'access', 'clarification', 'planning', 'path', 'follow_up', 'ended'] as const;
export type PhaseId = (typeof phaseIds)[number];

interface StateDeclaration {
  readonly phase: PhaseId;
  readonly label: Text;
  /** The section of the source documents that the state rests on. */
  readonly source: string;
}

/** The leading states of a case: 17 live ones, then 10 terminal ones (`ended_…`). */
export const states = {
  need_recognised: {
    phase: 'recognition',
    label: { fi: 'Tuen tarve tunnistettu', sv: 'Stödbehov identifierat', en: 'Need recognised' },
    source: 'S0.4, S2.8',
  },
  consent_requested: {
    phase: 'recognition',
    label: { fi: 'Lupa pyydetty', sv: 'Samtycke begärt', en: 'Consent requested' },
    source: 'S0.4, S2.19, S3.8',
  },
  referred: {
    phase: 'access',
    label: { fi: 'Lähete lähetetty', sv: 'Remiss skickad', en: 'Referred' },
    source: 'S0.7',
  },
  in_triage: {
    phase: 'access',
    label: { fi: 'Lähete käsittelyssä tiimissä', sv: 'Remissen behandlas i teamet', en: 'In triage' },
    source: 'S0.6, S0.7',
  },
  waiting_for_team: {
    phase: 'access',
    label: { fi: 'Odottaa aikaa tiimiin', sv: 'Väntar på tid till teamet', en: 'Waiting for the team' },
    source: 'S3.8 (I)',
  },
  health_check: {
    phase: 'clarification',
    label: { fi: 'Työttömän terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check' },
    source: 'S0.6',
  },
  work_ability_assessment: {
    phase: 'clarification',
    label: { fi: 'Laajempi työkyvyn arviointi', sv: 'Mer omfattande bedömning av arbetsförmågan', en: 'Wider work ability assessment' },
    source: 'S0.6',
  },
  team_planning: {
    phase: 'clarification',
    label: { fi: 'Yhteissuunnittelu tiimissä', sv: 'Gemensam planering i teamet', en: 'Joint planning in the team' },
    source: 'S0.4, S3.9',
  },
  investigations: {
    phase: 'clarification',
    label: {
      fi: 'Lisätutkimukset ja selvittelyt',
      sv: 'Ytterligare undersökningar och utredningar',
      en: 'Further examinations and clarifications',
    },
    source: 'S0.4',
  },
  specialist_consultation: {
    phase: 'clarification',
    label: {
      fi: 'Erityistason konsultaatio tai arvio',
      sv: 'Konsultation eller bedömning på specialnivå',
      en: 'Specialist-level consultation',
    },
    source: 'S2.5, S1.7, S3.12',
  },
  goal_setting: {
    phase: 'planning',
    label: { fi: 'Tavoitteiden asettaminen asiakkaan kanssa', sv: 'Mål ställs upp med klienten', en: 'Goal setting' },
    source: 'S0.4',
  },
  plan_drafting: {
    phase: 'planning',
    label: { fi: 'Jatkosuunnitelman laadinta', sv: 'En plan för fortsättningen görs upp', en: 'Follow-up plan being formed' },
    source: 'S0.4, S0.7',
  },
  waiting_for_service: {
    phase: 'path',
    label: { fi: 'Odottaa palvelun alkua', sv: 'Väntar på att tjänsten börjar', en: 'Waiting for a service' },
    source: 'S2.15',
  },
  on_pathway: {
    phase: 'path',
    label: { fi: 'Jatkopolulla', sv: 'På den fortsatta servicestigen', en: 'On the continuation path' },
    source: 'S0.4, S1.5',
  },
  pension_application_support: {
    phase: 'path',
    label: { fi: 'Tuki eläkehaussa', sv: 'Stöd vid pensionsansökan', en: 'Support in pension application' },
    source: 'S0.4',
  },
  follow_up_after_start: {
    phase: 'follow_up',
    label: {
      fi: 'Seuranta työn tai opintojen alettua',
      sv: 'Uppföljning efter att arbetet eller studierna börjat',
      en: 'Follow-up after start',
    },
    source: 'S0.4',
  },
  ending_under_agreement: {
    phase: 'follow_up',
    label: { fi: 'Päättämisestä sovitaan', sv: 'Överenskommelse om avslutande', en: 'Ending being agreed' },
    source: 'S2.15',
  },
  ended_employed: {
    phase: 'ended',
    label: { fi: 'Päättynyt: työllistynyt', sv: 'Avslutad: sysselsatt', en: 'Ended: employed' },
    source: 'S0.4',
  },
  ended_studying: {
    phase: 'ended',
    label: { fi: 'Päättynyt: opiskelee', sv: 'Avslutad: studerar', en: 'Ended: studying' },
    source: 'S0.4',
  },
  ended_disability_pension: {
    phase: 'ended',
    label: { fi: 'Päättynyt: työkyvyttömyyseläke', sv: 'Avslutad: invalid- eller sjukpension', en: 'Ended: disability pension' },
    source: 'S0.4',
  },
  ended_no_further_need: {
    phase: 'ended',
    label: { fi: 'Päättynyt: tuen tarve päättyi', sv: 'Avslutad: stödbehovet upphörde', en: 'Ended: no further need' },
    source: 'S0.4, S2.15',
  },
  ended_transferred: {
    phase: 'ended',
    label: {
      fi: 'Päättynyt: vastuu siirtyi toiselle taholle',
      sv: 'Avslutad: ansvaret överfördes',
      en: 'Ended: responsibility transferred',
    },
    source: 'S2.15',
  },
  ended_guided_elsewhere: {
    phase: 'ended',
    label: {
      fi: 'Päättynyt: ohjattu suoraan muuhun palveluun',
      sv: 'Avslutad: hänvisad direkt till annan tjänst',
      en: 'Ended: guided to another service',
    },
    source: 'S2.9, S0.7 (I)',
  },
  ended_no_consent: {
    phase: 'ended',
    label: { fi: 'Päättynyt: ei suostumusta', sv: 'Avslutad: inget samtycke', en: 'Ended: no consent' },
    source: '(I) from S0.4',
  },
  ended_withdrew: {
    phase: 'ended',
    label: { fi: 'Päättynyt: asiakas vetäytyi', sv: 'Avslutad: klienten drog sig ur', en: 'Ended: client withdrew' },
    source: '(I) from S2.6, S2.22',
  },
  ended_moved: {
    phase: 'ended',
    label: { fi: 'Päättynyt: muutti pois alueelta', sv: 'Avslutad: flyttade bort från området', en: 'Ended: moved away' },
    source: '(P)',
  },
  ended_deceased: {
    phase: 'ended',
    label: { fi: 'Päättynyt: asiakas kuoli', sv: 'Avslutad: klienten avled', en: 'Ended: deceased' },
    source: '(P)',
  },
} as const satisfies Record<string, StateDeclaration>;

export type StateId = keyof typeof states;
export const stateIds = Object.keys(states) as StateId[];

/** How a case can end; also the `detail` of the event `ended`. */
export type TerminalStateId = Extract<StateId, `ended_${string}`>;
export const terminalStateIds = stateIds.filter((id): id is TerminalStateId => states[id].phase === 'ended');

/** The endings that the process aims at: a solution that lasts. */
export const lastingSolutions = [
  'ended_employed',
  'ended_studying',
  'ended_disability_pension',
] as const satisfies readonly TerminalStateId[];

/** States that a case may enter before the referral is received; any other dated earlier contradicts the referral. */
export const statesBeforeReferral = ['need_recognised', 'consent_requested', 'referred'] as const satisfies readonly StateId[];
