import type { System } from '../system.ts';

/** Consents and records. */
export const recordsSystems = {
  'SYS-69': {
    label: { fi: 'Suostumus, myös Kelan lomake Y100', sv: 'Samtycke, också FPA:s blankett Y100', en: 'Consent, including Kela form Y100' },
    source: 'S2.4, S2.5, S2.13, S2.19, S2.20, S0.4, S3.8',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Lupa käsitellä asiaa yli sektorien, usein kirjallisena. Pyydetty, annettu osapuolittain, evätty, peruttu tai vanhentunut; tiimissä ei käsitellä ilman voimassa olevaa suostumusta.',
      sv: 'Tillstånd att behandla ärendet över sektorerna, ofta skriftligt. Begärt, givet för vissa parter, nekat, återtaget eller utgånget; teamet behandlar inget utan ett gällande samtycke.',
      en: 'Permission to handle the matter across sectors, often in writing. Asked, given for some parties, refused, withdrawn or expired; the team handles nothing without a consent in force.',
    },
    parts: [
      { metric: 'consent_share' },
      { call: 'consentStage' },
      { call: 'consentFacts' },
      { call: 'consentedParties' },
      { catalogue: 'consentForms', entries: ['y100'] },
      { invariant: 'team_without_consent' },
      { invariant: 'withdrawal_ignored' },
      { state: 'consent_requested' },
      { file: 'consents', columns: ['asked_on', 'given_on', 'refused_on', 'withdrawn_on', 'valid_until', 'form', 'scope', 'stored_in'] },
    ],
  },
  'SYS-70': {
    label: { fi: 'TYPPI-järjestelmä', sv: 'Systemet TYPPI', en: 'TYPPI system' },
    source: 'S2.5, S2.13',
    area: 'plan',
    lives: 'recorded',
    description: {
      fi: 'TYPin asiakasrekisteri, jota kunnat, TE-toimistot, hyvinvointialue ja Kela käyttävät yhdessä.',
      sv: 'TYP:s klientregister, som kommunerna, TE-byråerna, välfärdsområdet och FPA använder tillsammans.',
      en: 'TYP’s client register, shared by municipalities, TE offices, the county and Kela.',
    },
    parts: [
      { catalogue: 'sourceSystems', entries: ['typpi'] },
      { file: 'events', columns: ['source_system', 'precision'] },
      { file: 'plans', columns: ['located_in'] },
      { file: 'consents', columns: ['stored_in'] },
    ],
  },
  'SYS-71': {
    label: {
      fi: 'Kirjaaminen ja asiakastietojärjestelmät',
      sv: 'Registrering och klientdatasystem',
      en: 'Record systems and the recording agreement',
    },
    source: 'S2.13–S2.16, S2.19, S1.6, S1.8',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Järjestelmät puhuvat harvoin keskenään: ilman sopimusta tieto hajoaa. Mitä ei ole kirjattu, ei ole tiedossa; se ei ole sama kuin tekemättä jätetty.',
      sv: 'Systemen talar sällan med varandra: utan överenskommelse splittras uppgifterna. Det som inte registrerats är okänt, inte ogjort.',
      en: 'Systems seldom talk to each other: unless recording is agreed on, data scatter. What was not recorded is unknown, which is not the same as not done.',
    },
    parts: [
      { metric: 'data_completeness' },
      { call: 'eventStanding' },
      { call: 'recordedFacts' },
      { invariant: 'provenance_missing' },
      { file: 'recording_agreements', columns: ['what', 'recorded_in', 'recorded_by', 'agreed_on'] },
      { file: 'events', columns: ['source_system', 'precision'] },
      { catalogue: 'sourceSystems', entries: ['patient_record', 'pegasos', 'kanta', 'social_care_record'] },
      { file: 'plans', columns: ['located_in'] },
      { file: 'consents', columns: ['stored_in'] },
    ],
  },
} as const satisfies Record<string, System>;
