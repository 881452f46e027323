import type { Text } from '@polku/domain';

/** A result's own section: its three views, its table, and how it is counted. */
export const detailMessages = {
  'view.label': { fi: 'Näkymä: {metric}', sv: 'Vy: {metric}', en: 'View: {metric}' },
  'view.chart': { fi: 'Kuvio', sv: 'Diagram', en: 'Chart' },
  'view.table': { fi: 'Taulukko', sv: 'Tabell', en: 'Table' },
  'view.counted': { fi: 'Näin laskettiin', sv: 'Så räknades det', en: 'How it is counted' },
  'table.caption': { fi: '{metric}: luvut taulukkona', sv: '{metric}: siffrorna som tabell', en: '{metric}: the numbers as a table' },
  'table.rows': {
    fi: '{count, plural, one {# rivi} other {# riviä}}',
    sv: '{count, plural, one {# rad} other {# rader}}',
    en: '{count, plural, one {# row} other {# rows}}',
  },
  'fall.subtitle': {
    fi: '{what}: havaitusta erosta siihen, mitä siitä jää',
    sv: '{what}: från den observerade skillnaden till det som återstår av den',
    en: '{what}: from the observed difference to what remains of it',
  },
  'placebo.subtitle': {
    fi: 'Näennäispilotit: sama vertailu siellä, missä mitään ei tapahtunut. Mitä enemmän ne vaihtelevat, sitä leveämpi on pilotin väli.',
    sv: 'Skenbara pilotförsök: samma jämförelse där inget hände. Ju mer de varierar, desto bredare är pilotförsökets intervall.',
    en: 'Mock pilots: the same comparison where nothing happened. The more they vary, the wider is the pilot’s interval.',
  },
  'picture.table': { fi: 'Luvut taulukkona', sv: 'Siffrorna som tabell', en: 'The numbers as a table' },
  'counted.who': { fi: 'Mitä lasketaan', sv: 'Vad som räknas', en: 'What is counted' },
  'counted.pitfalls': { fi: 'Mistä voi erehtyä', sv: 'Vad man kan missta sig på', en: 'What is easy to get wrong' },
  'counted.method': { fi: 'Menetelmä', sv: 'Metod', en: 'Method' },
  'counted.reference': {
    fi: 'Luvut ovat samat kuin R:n funktiolla {call}.',
    sv: 'Siffrorna är desamma som med funktionen {call} i R.',
    en: 'The numbers equal those of R’s {call}.',
  },
  'counted.version': {
    fi: 'Määritelmän versio {version}, lähde {source}',
    sv: 'Definitionens version {version}, källa {source}',
    en: 'Definition version {version}, source {source}',
  },
  'counted.excluded': {
    fi: 'Jätettiin pois: {count} ({reason})',
    sv: 'Utelämnade: {count} ({reason})',
    en: 'Left out: {count} ({reason})',
  },
  'excluded.event_before_start': {
    fi: 'tapahtuma ennen laskennan alkua',
    sv: 'händelsen före räkningens början',
    en: 'event before the count began',
  },
  'excluded.never_started': { fi: 'lähtötapahtumaa ei ollut', sv: 'starthändelsen saknas', en: 'the count never began' },
  'excluded.re_referral': {
    fi: 'asiakkaan myöhempi lähete samaan ryhmään, jota vertailussa ei lasketa uudelleen',
    sv: 'klientens senare remiss till samma grupp, som inte räknas på nytt i jämförelsen',
    en: 'a client’s later referral to the same group, not counted again in the comparison',
  },
  'excluded.never_at_risk': {
    fi: 'seuranta alkoi vasta tapahtuman jälkeen',
    sv: 'uppföljningen började först efter händelsen',
    en: 'followed only after the event',
  },
  'detail.moreMeasures': {
    fi: '{count, plural, one {Näytä yksi mittari lisää} other {Näytä # mittaria lisää}}',
    sv: '{count, plural, one {Visa ett mått till} other {Visa # mått till}}',
    en: '{count, plural, one {Show one more measure} other {Show # more measures}}',
  },
  'detail.otherMeasures': {
    fi: 'Muut mittarit tästä kysymyksestä',
    sv: 'Andra mått för den här frågan',
    en: 'Other measures of this question',
  },
  'detail.notFollowedHeading': {
    fi: 'Ei seurattu tässä pilotissa',
    sv: 'Följdes inte upp i det här pilotförsöket',
    en: 'Not followed in this pilot',
  },
} as const satisfies Record<string, Text>;
