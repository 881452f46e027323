import type { Role } from './role.ts';

export const healthRoles = {
  public_health_nurse: {
    group: 'health',
    label: { fi: 'Terveydenhoitaja', sv: 'Hälsovårdare', en: 'Public health nurse' },
    does: { fi: 'Tekee terveystarkastuksia', sv: 'Gör hälsoundersökningar', en: 'Does health checks' },
    source: 'S0.6, S3.7',
  },
  nurse_for_unemployed: {
    group: 'health',
    label: { fi: 'Työttömien terveydenhoitaja', sv: 'Hälsovårdare för arbetslösa', en: 'Nurse for unemployed people' },
    svUncertain: true,
    does: {
      fi: 'Paikallisen tiimin jäsen; yksi niistä, joiden luo asiakas voi tunnistamisen jälkeen ohjautua',
      sv: 'Medlem i det lokala teamet; en av dem som klienten kan hänvisas till när behovet har identifierats',
      en: 'Member of the local team; one of those a client may be guided to after recognition',
    },
    source: 'S2.4, S2.9',
  },
  typ_nurse: {
    group: 'health',
    label: { fi: 'TYP-terveydenhoitaja', sv: 'TYP-hälsovårdare', en: 'TYP nurse' },
    svUncertain: true,
    does: { fi: 'Kuuluu Porin tiimin ytimeen', sv: 'Hör till kärnan i teamet i Björneborg', en: 'Belongs to the core of the Pori team' },
    source: 'S0.6',
  },
  nurse: {
    group: 'health',
    label: { fi: 'Sairaanhoitaja', sv: 'Sjukskötare', en: 'Registered nurse' },
    does: { fi: 'Tiimin jäsen', sv: 'Medlem i teamet', en: 'Member of the team' },
    source: 'S4.5',
  },
  psychiatric_nurse: {
    group: 'health',
    label: { fi: 'Psykiatrinen sairaanhoitaja', sv: 'Psykiatrisk sjukskötare', en: 'Psychiatric nurse' },
    does: {
      fi: 'Tulee tiimiin alueelta; erityisosaamistiimissä kokoaikaisesti',
      sv: 'Kommer till teamet från området; på heltid i teamet med specialkompetens',
      en: 'Joins the team from the area; full time in the special expertise team',
    },
    source: 'S0.6, S2.5',
  },
  substance_nurse: {
    group: 'health',
    label: { fi: 'Päihdehoitaja', sv: 'Sjukskötare inom missbrukarvården', en: 'Substance-use nurse' },
    svUncertain: true,
    does: {
      fi: 'Työskentelee sote-keskuksessa koordinaattorin rinnalla',
      sv: 'Arbetar vid social- och hälsocentralen vid sidan av samordnaren',
      en: 'Works in the health and social services centre beside the coordinator',
    },
    source: 'S1.7',
  },
  sleep_nurse: {
    group: 'health',
    label: { fi: 'Unihoitaja', sv: 'Sömnskötare', en: 'Sleep nurse' },
    svUncertain: true,
    does: { fi: 'Kuuluu koordinaattorin verkostoon', sv: 'Hör till samordnarens nätverk', en: 'Belongs to the coordinator’s network' },
    source: 'S2.18',
  },
  smoking_nurse: {
    group: 'health',
    label: { fi: 'Savuttomuushoitaja', sv: 'Rökavvänjningsskötare', en: 'Smoking-cessation nurse' },
    svUncertain: true,
    does: { fi: 'Kuuluu koordinaattorin verkostoon', sv: 'Hör till samordnarens nätverk', en: 'Belongs to the coordinator’s network' },
    source: 'S2.18',
  },
  physician: {
    group: 'health',
    label: { fi: 'Lääkäri, omalääkäri', sv: 'Läkare, egenläkare', en: 'Physician, own doctor' },
    does: {
      fi: 'Antaa lausunnot ja arvioi työkykyä',
      sv: 'Ger utlåtanden och bedömer arbetsförmågan',
      en: 'Gives statements and assesses work ability',
    },
    source: 'S0.6, S2.20',
  },
  psychologist: {
    group: 'health',
    label: { fi: 'Psykologi', sv: 'Psykolog', en: 'Psychologist' },
    does: { fi: 'Tekee tutkimuksia; tiimin jäsen', sv: 'Gör undersökningar; medlem i teamet', en: 'Does examinations; member of the team' },
    source: 'S0.6, S1.7',
  },
} as const satisfies Record<string, Role>;
