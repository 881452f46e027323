import { defineMetric } from './definition.ts';

export const recognitionEarliness = defineMetric({
  kind: 'duration',
  version: 2,
  label: { fi: 'Työttömyydestä tunnistamiseen', sv: 'Från arbetslöshet till identifiering', en: 'Unemployment to recognition' },
  question: { fi: 'Tunnistetaanko tuen tarve varhain?', sv: 'Identifieras behovet av stöd tidigt?', en: 'Is the need recognised early?' },
  topic: { id: 'speed', rank: 7 },
  definition: {
    fi: 'Päivät työttömyyden alusta tuen tarpeen tunnistamiseen niillä, jotka on lähetetty tiimiin ja joiden työttömyyden alku tiedetään. Jos tunnistamisen päivää ei ole kirjattu, aika päättyy lähetteeseen.',
    sv: 'Dagar från att arbetslösheten börjat till att behovet av stöd identifierats, för dem som remitterats till teamet och vars arbetslöshet har ett känt startdatum. Saknas dagen för identifieringen slutar tiden vid remissen.',
    en: 'Days from the start of unemployment to the need being recognised, of those who were referred and whose unemployment has a known first day. Where the day of recognition is missing, time ends at the referral.',
  },
  pitfalls: {
    fi: 'Mukana ovat vain ne, joiden tarve tunnistettiin, ja myöhään tunnistettavat puuttuvat vielä. Työttömyyden alku puuttuu usein.',
    sv: 'Endast de vars behov identifierats ingår, och de som identifieras sent saknas ännu. Arbetslöshetens början saknas ofta.',
    en: 'None but those whose need was recognised are seen, and those recognised late are still missing. The start of unemployment is often missing.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.7',
  term: 'recognition',
  reference: 'survival::survfit, survdiff, coxph',
  from: { firstOf: ['unemployment_started'] },
  lookedBack: true,
  daysSince: { fi: 'päiviä työttömyyden alusta', sv: 'dagar från arbetslöshetens början', en: 'days since unemployment began' },
  to: { firstOf: ['need_recognised'] },
  phrases: {
    clientsDid: { fi: 'tunnistettiin', sv: 'identifierades', en: 'were recognised' },
    clientsProbablyDid: { fi: 'tunnistettiin todennäköisesti', sv: 'identifierades sannolikt', en: 'were probably recognised' },
    halfDid: { fi: 'tunnistettiin', sv: 'identifierades', en: 'were recognised' },
    halfHaveDone: { fi: 'on tunnistettu', sv: 'har identifierats', en: 'have been recognised' },
    nobodyYet: {
      fi: 'kenenkään tarvetta ei ole vielä tunnistettu',
      sv: 'ingens behov har ännu identifierats',
      en: 'nobody’s need has been recognised yet',
    },
    notFollowed: {
      fi: 'tunnistamisen päiviä ei ole kirjattu',
      sv: 'dagarna för identifieringen har inte registrerats',
      en: 'the days of recognition were not recorded',
    },
    whether: {
      fi: 'tunnistetaanko tuen tarve aikaisemmin',
      sv: 'om behovet av stöd identifieras tidigare',
      en: 'whether the need is recognised earlier',
    },
  },
});
