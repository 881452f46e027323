import type { Rule } from '../data-package/rules/rule.ts';
import { jsonFileRules, nearest } from '../json-file/rules.ts';

/** What the facts of a pilot must keep. Every rule refuses the file. */
export const pilotFactRules = {
  ...jsonFileRules,
  system_unknown: {
    severity: 'refuse',
    expected: { fi: 'järjestelmän tunnus SYS-nn', sv: 'ett system-id SYS-nn', en: 'the id of a system, SYS-nn' },
    hint: nearest,
  },
  status_unknown: {
    severity: 'refuse',
    expected: { fi: 'pilotin tila: {values}', sv: 'pilotförsökets läge: {values}', en: 'the status of a pilot: {values}' },
    hint: nearest,
  },
  region_unknown: {
    severity: 'refuse',
    expected: { fi: 'maakunnan tunnus', sv: 'ett landskaps-id', en: 'the id of a region' },
    hint: nearest,
  },
  risk_unknown: {
    severity: 'refuse',
    expected: { fi: 'riskin tunnus: {values}', sv: 'ett risk-id: {values}', en: 'the id of a risk: {values}' },
    hint: nearest,
  },
  date_unreadable: {
    severity: 'refuse',
    expected: {
      fi: 'vuosi VVVV, kuukausi VVVV-KK tai päivä VVVV-KK-PP',
      sv: 'ett år ÅÅÅÅ, en månad ÅÅÅÅ-MM eller en dag ÅÅÅÅ-MM-DD',
      en: 'a year YYYY, a month YYYY-MM or a day YYYY-MM-DD',
    },
    hint: {
      fi: 'Kirjoita päivä niin tarkasti kuin lähde sen kertoo, esimerkiksi 2022-05.',
      sv: 'Skriv datumet så noga som källan berättar det, till exempel 2022-05.',
      en: 'Write the date as exactly as the source tells it, such as 2022-05.',
    },
  },
  end_before_start: {
    severity: 'refuse',
    expected: { fi: 'loppu, joka ei ole ennen alkua', sv: 'ett slut som inte är före början', en: 'an end not before the start' },
    hint: {
      fi: 'Tarkista alku ja loppu lähteestä.',
      sv: 'Kontrollera början och slutet i källan.',
      en: 'Check both dates at their source.',
    },
  },
  arms_overlap: {
    severity: 'refuse',
    expected: {
      fi: 'saman tiimin kaudet peräkkäin; rivi {other} on samaan aikaan',
      sv: 'samma teams perioder efter varandra; rad {other} gäller samtidigt',
      en: 'periods of one team one after another; row {other} is in force at the same time',
    },
    hint: {
      fi: 'Päätä aiempi kausi (to) ennen kuin seuraava alkaa (from).',
      sv: 'Avsluta den tidigare perioden (to) innan nästa börjar (from).',
      en: 'End the earlier period (to) before the next begins (from).',
    },
  },
  arm_differs: {
    severity: 'refuse',
    expected: {
      fi: 'haaran jokaisella rivillä sama rooli; rivillä {other} on toinen',
      sv: 'samma roll på alla rader för armen; rad {other} har en annan',
      en: 'one role on every row of an arm; row {other} has another',
    },
    hint: {
      fi: 'Yhtenäistä rivit tai anna toiselle haaralle oma tunnus.',
      sv: 'Förenhetliga raderna eller ge den andra armen ett eget id.',
      en: 'Make the rows agree, or give the other arm an id of its own.',
    },
  },
  chain_disorder: {
    severity: 'refuse',
    expected: {
      fi: 'vaiheet aikajärjestyksessä; vaihe {other} on myöhäisempi',
      sv: 'stegen i tidsordning; steg {other} är senare',
      en: 'the steps in order of time; step {other} is later',
    },
    hint: { fi: 'Siirrä vaihe paikalleen.', sv: 'Flytta steget till rätt plats.', en: 'Move the step to its place.' },
  },
  numerator_above_denominator: {
    severity: 'refuse',
    expected: {
      fi: 'osoittaja, joka on enintään nimittäjä (rivi {other})',
      sv: 'en täljare som är högst nämnaren (rad {other})',
      en: 'a numerator not above its denominator (row {other})',
    },
    hint: { fi: 'Tarkista luvut lähteestä.', sv: 'Kontrollera talen i källan.', en: 'Check the numbers at their source.' },
  },
  denominator_missing: {
    severity: 'refuse',
    expected: {
      fi: 'mittarin nimittäjä kerran saman pilotin luvuissa',
      sv: 'måttets nämnare en gång bland samma pilots tal',
      en: 'the denominator of the metric, once, among the numbers of the pilot',
    },
    hint: {
      fi: 'Lisää luku, jonka role on denominator, tai poista rivin role.',
      sv: 'Lägg till ett tal med role denominator eller ta bort radens role.',
      en: 'Add the number whose role is denominator, or remove the role of this one.',
    },
  },
} as const satisfies Record<string, Rule>;

export type PilotFactRuleId = keyof typeof pilotFactRules;
