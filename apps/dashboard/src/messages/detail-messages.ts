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
  'excluded.never_at_risk': {
    fi: 'seuranta alkoi vasta tapahtuman jälkeen',
    sv: 'uppföljningen började först efter händelsen',
    en: 'followed only after the event',
  },
  'subtitle.duration': {
    fi: '{metric}: kuinka suuri osa asiakkaista on perillä kuhunkin päivään mennessä, 95 %:n väli nauhana. Muualle lähteneet lasketaan poistuneiksi, ei odottaviksi.',
    sv: '{metric}: hur stor del av klienterna som är framme till varje dag, 95 %-intervallet som band. De som lämnar på annat sätt räknas som avslutade, inte som väntande.',
    en: '{metric}: share of clients who are there by each day, with the 95% interval as a band. Those who leave another way count as having left, not as waiting.',
  },
  'subtitle.competing': {
    fi: '{metric}: mitä lähetteen jälkeen tapahtui ensin, osuus asiakkaista päivittäin ja 95 %:n väli.',
    sv: '{metric}: vad som först hände efter remissen, andel av klienterna per dag och 95 %-intervall.',
    en: '{metric}: what came first after the referral, as a share of clients by day, with 95% intervals.',
  },
  'subtitle.proportion': {
    fi: '{metric}: osuus kaikista mukaan lasketuista ja 95 %:n väli.',
    sv: '{metric}: andel av alla som räknas och 95 %-intervall.',
    en: '{metric}: share of all who are counted, with 95% intervals.',
  },
  'subtitle.change': {
    fi: '{metric}: keskiarvo alussa ja viimeisellä mittauskerralla niillä, jotka vastasivat molemmilla, 95 %:n väli muutokselle.',
    sv: '{metric}: medelvärde i början och vid den sista mätningen för dem som svarade båda gångerna, 95 %-intervall för förändringen.',
    en: '{metric}: mean at the start and at the last occasion among those who answered both, with the 95% interval of the change.',
  },
  'subtitle.occupancy': {
    fi: '{metric}: mihin päivät lähetteen jälkeen kuluivat keskimäärin.',
    sv: '{metric}: vart dagarna efter remissen gick i genomsnitt.',
    en: '{metric}: where the days after the referral went, on average.',
  },
  'subtitle.trend': {
    fi: '{metric}: keskiarvo kullakin mittauskerralla siihen vastanneilla ja 95 %:n väli.',
    sv: '{metric}: medelvärde vid varje mätning för dem som svarade då och 95 %-intervall.',
    en: '{metric}: mean on each occasion among those who answered then, with 95% intervals.',
  },
  'subtitle.series': {
    fi: '{metric}: vastausten keskiarvo kierroksittain (0–10).',
    sv: '{metric}: svarens medelvärde per omgång (0–10).',
    en: '{metric}: mean of the answers by round (0 to 10).',
  },
  'subtitle.score': {
    fi: '{metric}: suosittelijoiden osuus miinus arvostelijoiden osuus (−100…100) ja 95 %:n väli.',
    sv: '{metric}: andelen som rekommenderar minus andelen kritiker (−100 till 100) och 95 %-intervall.',
    en: '{metric}: share who would recommend minus share of detractors (−100 to 100), with the 95% interval.',
  },
  'subtitle.count': {
    fi: '{metric}: kertymä tavoitetta vasten.',
    sv: '{metric}: antal hittills mot målet.',
    en: '{metric}: number so far against the target.',
  },
  'detail.moreMeasures': {
    fi: '{count, plural, one {Näytä yksi mittari lisää} other {Näytä # mittaria lisää}}',
    sv: '{count, plural, one {Visa en mätare till} other {Visa # mätare till}}',
    en: '{count, plural, one {Show one more measure} other {Show # more measures}}',
  },
  'detail.otherMeasures': {
    fi: 'Muut mittarit tästä kysymyksestä',
    sv: 'Andra mått för den här frågan',
    en: 'Other measures of this question',
  },
  'detail.notFollowedHeading': {
    fi: 'Ei seurattu tässä pilotissa',
    sv: 'Följdes inte upp i den här piloten',
    en: 'Not followed in this pilot',
  },
} as const satisfies Record<string, Text>;
