import type { Text } from '@polku/domain';

/** The four answers a steering group looks for, and what a card says around its sentence. */
export const answerMessages = {
  'answers.heading': { fi: 'Neljä vastausta', sv: 'Fyra svar', en: 'Four answers' },
  'topic.speed': { fi: 'Nopeutuuko?', sv: 'Går det snabbare?', en: 'Is it faster?' },
  'topic.work': { fi: 'Työllistyykö useampi?', sv: 'Får fler arbete?', en: 'Do more find work?' },
  'topic.ability': { fi: 'Paraneeko työkyky?', sv: 'Förbättras arbetsförmågan?', en: 'Does work ability improve?' },
  'topic.trust': { fi: 'Voiko tähän jo luottaa?', sv: 'Kan man redan lita på det?', en: 'Can we trust it yet?' },
  'topic.reach': { fi: 'Tavoitetaanko ihmiset?', sv: 'Når man människorna?', en: 'Are people reached?' },
  'topic.experience': { fi: 'Mitä asiakkaat sanovat?', sv: 'Vad säger klienterna?', en: 'What do clients say?' },
  'topic.speed.short': { fi: 'nopeus', sv: 'snabbhet', en: 'speed' },
  'topic.work.short': { fi: 'työ', sv: 'arbete', en: 'work' },
  'topic.ability.short': { fi: 'työkyky', sv: 'arbetsförmåga', en: 'work ability' },
  'topic.reach.short': { fi: 'tavoittavuus', sv: 'räckvidd', en: 'reach' },
  'topic.experience.short': { fi: 'asiakaskokemus', sv: 'klientupplevelse', en: 'client experience' },
  'trust.all': { fi: 'Kyllä: {sure}', sv: 'Ja: {sure}', en: 'Yes: {sure}' },
  'trust.some': {
    fi: 'Kyllä: {sure}. Ei vielä: {unsure}.',
    sv: 'Ja: {sure}. Inte ännu: {unsure}.',
    en: 'Yes: {sure}. Not yet: {unsure}.',
  },
  'trust.none': { fi: 'Ei vielä', sv: 'Inte ännu', en: 'Not yet' },
  'answer.more': { fi: 'Katso tarkemmin', sv: 'Se närmare', en: 'See in detail' },
  'answer.moreAbout': { fi: 'Katso tarkemmin: {metric}', sv: 'Se närmare: {metric}', en: 'See in detail: {metric}' },
  'answer.hidden': { fi: 'ei näytetä', sv: 'visas inte', en: 'not shown' },
  'answer.notFollowed': { fi: 'Ei seurattu', sv: 'Följdes inte upp', en: 'Not followed' },
  'trust.balance': {
    fi: 'Kuinka samanlaisia ryhmät ovat? Ero alle 0,1 keskihajontaa on pieni.',
    sv: 'Hur lika är grupperna? En skillnad under 0,1 standardavvikelser är liten.',
    en: 'How alike are the groups? A difference below 0.1 standard deviations is small.',
  },
  'trust.segment': { fi: 'Asiakasryhmä', sv: 'Klientgrupp', en: 'Segment' },
  'trust.difference': { fi: 'Ero keskihajontoina', sv: 'Skillnad i standardavvikelser', en: 'Difference in standard deviations' },
  'trust.reading': { fi: 'Tulkinta', sv: 'Tolkning', en: 'Reading' },
  'trust.small': { fi: 'pieni', sv: 'liten', en: 'small' },
  'trust.large': { fi: 'suuri', sv: 'stor', en: 'large' },
  'trust.noReasons': { fi: 'mikään ei heikennä varmuutta', sv: 'inget minskar säkerheten', en: 'nothing lowers it' },
  'trust.startUp': {
    fi: '{count, plural, one {# lähete} other {# lähetettä}} on kolmen ensimmäisen kuukauden ajalta, jolloin uusi toimintatapa vasta alkoi.',
    sv: '{count, plural, one {# remiss} other {# remisser}} är från de tre första månaderna, då det nya arbetssättet just hade börjat.',
    en: '{count, plural, one {# referral} other {# referrals}} came in the first three months, while the new way of working was only starting.',
  },
  'trust.followUp': {
    fi: 'Seuranta heikoin: {topic} {share}',
    sv: 'Svagast uppföljning: {topic} {share}',
    en: 'Weakest follow-up: {topic} {share}',
  },
  'trust.completeness': {
    fi: 'Kuinka moni on seurattu loppuun niistä, joiden pitäisi jo olla',
    sv: 'Hur många som har följts till slutet av dem som borde ha följts',
    en: 'How many have been followed to the end, of those who should have been by now',
  },
  'trust.order': {
    fi: '{count, plural, =0 {Päivämäärät oikeassa järjestyksessä} one {# päivämäärä väärässä järjestyksessä} other {# päivämäärää väärässä järjestyksessä}}',
    sv: '{count, plural, =0 {Datumen i rätt ordning} one {# datum i fel ordning} other {# datum i fel ordning}}',
    en: '{count, plural, =0 {Dates in order} one {# date out of order} other {# dates out of order}}',
  },
  'trust.countsOnly': {
    fi: 'Vain julkaistuja lukumääriä: yksittäisiä asiakaspolkuja ei voi tarkistaa.',
    sv: 'Endast publicerade antal: enskilda klientvägar kan inte granskas.',
    en: 'Published counts only: single clients’ paths cannot be checked.',
  },
  'trust.segments': {
    fi: 'Asiakasryhmä tiedossa {share}:lla',
    sv: 'Klientgruppen känd för {share}',
    en: 'Client segment known for {share}',
  },
} as const satisfies Record<string, Text>;
