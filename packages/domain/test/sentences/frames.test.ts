import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/index.ts';
import { metrics } from '../../src/metrics.ts';
import { resultSentence, type WordlessResult } from '../../src/sentences.ts';
import { notCompared, type Concluded } from './concluded.ts';
import { context, readable, trends, waits } from './released.ts';
import { sayWaits } from './said.ts';

const within = { ...context, margin: 7 };
const framed = (result: WordlessResult, given: Concluded): Text => sayWaits(result, { given });

/** Rows 19 to 21, and how each basis frames the same difference. */
const frames: readonly (readonly [row: string, said: Text, fi: string, sv: string, en: string])[] = [
  [
    '19: difference in differences',
    framed(waits(-11, -17, -8), { basis: 'difference_in_differences' }),
    'Keskitetty tiimi: asiakkaat pääsivät palveluun keskimäärin 11 päivää nopeammin (8–17) kuin ilman pilottia olisi ollut odotettavissa. Laskettu ensimmäisten 182 päivän ajalta; muutos vertailussa (Alueelliset tiimit) ja asiakasrakenne on otettu huomioon.',
    'Keskitetty tiimi: klienterna fick service i genomsnitt 11 dagar tidigare (8–17) än vad som hade varit att vänta utan pilotförsöket. Räknat över de första 182 dagarna; förändringen i jämförelsen (Alueelliset tiimit) och klientstrukturen är beaktade.',
    'Keskitetty tiimi: clients reached service 11 days sooner on average (8 to 17) than expected without the pilot. Counted over the first 182 days; the change in the comparison (Alueelliset tiimit) and the client mix are taken off.',
  ],
  [
    '19: and no real difference',
    framed(waits(0.4, -2, 3), { basis: 'difference_in_differences' }),
    'Keskitetty tiimi: odotusaika ei juuri eroa siitä, mitä ilman pilottia olisi ollut odotettavissa (−2…+3 päivää; sovittu raja 7). Laskettu ensimmäisten 182 päivän ajalta; muutos vertailussa (Alueelliset tiimit) ja asiakasrakenne on otettu huomioon.',
    'Keskitetty tiimi: väntetiden skiljer sig lite eller inte alls från det som hade varit att vänta utan pilotförsöket (−2 till +3 dagar; överenskommen gräns 7). Räknat över de första 182 dagarna; förändringen i jämförelsen (Alueelliset tiimit) och klientstrukturen är beaktade.',
    'Keskitetty tiimi: waiting differs little or not at all from what was to be expected without the pilot (−2 to +3 days; the agreed limit is 7). Counted over the first 182 days; the change in the comparison (Alueelliset tiimit) and the client mix are taken off.',
  ],
  [
    'those beside at the same time, of an outcome without a horizon and not adjusted',
    framed(waits(-9, -16, -2), { basis: 'parallel', changes: { horizon: null, adjustment: 'none' } }),
    'Keskitetty tiimi: asiakkaat pääsivät palveluun todennäköisesti nopeammin kuin samaan aikaan vertailussa, arviolta 9 päivää (2–16); on epävarmaa, ylittyykö sovittu 7 päivän raja. Vertailussa ovat samaan aikaan lähetetyt (Alueelliset tiimit); asiakasrakennetta ei ole otettu huomioon.',
    'Keskitetty tiimi: klienterna fick sannolikt service tidigare än i jämförelsen under samma tid, uppskattningsvis 9 dagar (2–16); det är osäkert om den överenskomna gränsen på 7 dagar nås. Jämförelsen är med dem som remitterats under samma tid (Alueelliset tiimit); klientstrukturen är inte beaktad.',
    'Keskitetty tiimi: clients probably reached service sooner than in the comparison at the same time, by 9 days (2 to 16); whether by the agreed 7 is uncertain. The comparison is with those referred at the same time (Alueelliset tiimit); the client mix is not taken off.',
  ],
  [
    'before and after: changed at the start',
    framed(waits(12, 9, 15), { basis: 'before_after', changes: { adjustment: 'none' } }),
    'Keskitetty tiimi: asiakkaat pääsivät palveluun 12 päivää myöhemmin (9–15) kuin ennen pilotin alkua. Laskettu ensimmäisten 182 päivän ajalta; muutos (Alueelliset tiimit) ajoittuu pilotin alkuun, mutta samaan aikaan ei ole vertailua.',
    'Keskitetty tiimi: klienterna fick service 12 dagar senare (9–15) än före pilotförsökets start. Räknat över de första 182 dagarna; förändringen (Alueelliset tiimit) sammanfaller med pilotförsökets start, men någon jämförelse under samma tid finns inte.',
    'Keskitetty tiimi: clients reached service later than before the start of the pilot, by 12 days (9 to 15). Counted over the first 182 days; it changed at the start of the pilot (Alueelliset tiimit), but nothing at the same time is compared.',
  ],
  [
    '21: exploratory, and it stood out',
    framed(waits(-17, -20, -14), { basis: 'difference_in_differences', loweredBy: ['exploratory'] }),
    'Suuntaa antava, kannattaa tarkistaa uudessa pilotissa: asiakkaat pääsivät palveluun todennäköisesti nopeammin kuin ilman pilottia olisi ollut odotettavissa, arviolta 17 päivää (14–20). Keskitetty tiimi: laskettu ensimmäisten 182 päivän ajalta; muutos vertailussa (Alueelliset tiimit) ja asiakasrakenne on otettu huomioon.',
    'En antydan, värd att kontrollera i ett nytt försök: klienterna fick sannolikt service tidigare än vad som hade varit att vänta utan pilotförsöket, uppskattningsvis 17 dagar (14–20). Keskitetty tiimi: räknat över de första 182 dagarna; förändringen i jämförelsen (Alueelliset tiimit) och klientstrukturen är beaktade.',
    'A hint worth checking in a new pilot: clients probably reached service sooner than expected without the pilot, by 17 days (14 to 20). Keskitetty tiimi: counted over the first 182 days; the change in the comparison (Alueelliset tiimit) and the client mix are taken off.',
  ],
  [
    '4: on one side of 0, and too much against it',
    sayWaits(waits(-17, -20, -14), { given: { loweredBy: ['few_teams', 'much_missing', 'slopes_part'] } }),
    'Vielä ei voi sanoa, pääsevätkö asiakkaat palveluun nopeammin: ero on −20…−14 päivää, mutta liian moni seikka heikentää sen luotettavuutta.',
    'Det går ännu inte att säga om klienterna får service snabbare: skillnaden är −20 till −14 dagar, men för mycket talar mot att lita på den.',
    'It cannot be told yet whether clients reach service sooner: the difference is −20 to −14 days, but too much speaks against relying on it.',
  ],
  [
    '20: followed for different times',
    resultSentence(notCompared(waits(0), 'not_bound_in_time'), metrics.time_to_service, within),
    'Keskitetty tiimi: puolet asiakkaista pääsi palveluun 28 päivässä (26–31). Alueelliset tiimit: puolet asiakkaista pääsi palveluun 49 päivässä (47–52). Näytetään vain lukuina: ryhmiä on seurattu eri ajan.',
    'Keskitetty tiimi: hälften av klienterna fick service inom 28 dagar (26–31). Alueelliset tiimit: hälften av klienterna fick service inom 49 dagar (47–52). Visas bara som tal: grupperna har följts olika länge.',
    'Keskitetty tiimi: half of the clients reached service within 28 days (26 to 31). Alueelliset tiimit: half of the clients reached service within 49 days (47 to 52). Shown as numbers only: the groups have been followed for different times.',
  ],
  [
    '20: a kind that concludes nothing',
    resultSentence(trends(0.1, 0.05, 0.15), metrics.score_trend, within),
    'Keskitetty tiimi: pistemäärän keskiarvo oli alussa 4,9 ja 12 kuukauden kohdalla 6,2. Alueelliset tiimit: pistemäärän keskiarvo oli alussa 4,9 ja 12 kuukauden kohdalla 5,4. Näytetään vain lukuina: ryhmiä ei verrata tällä mittarilla.',
    'Keskitetty tiimi: poängtalets medelvärde var 4,9 i början och 6,2 vid 12 månader. Alueelliset tiimit: poängtalets medelvärde var 4,9 i början och 5,4 vid 12 månader. Visas bara som tal: grupperna jämförs inte med detta mått.',
    'Keskitetty tiimi: the mean score was 4.9 at the start and 6.2 at 12 months. Alueelliset tiimit: the mean score was 4.9 at the start and 5.4 at 12 months. Shown as numbers only: the groups are not compared by this measure.',
  ],
];

describe('a difference by what it is compared with', () => {
  it.each(frames)('row %s', (_, said, fi, sv, en) => {
    expect(readable(said)).toEqual({ fi, sv, en });
  });
});
