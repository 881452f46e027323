import { describe, expect, it } from 'vitest';
import type { Text } from '../../src/index.ts';
import type { Absence } from '../../src/evaluation.ts';
import { metrics } from '../../src/metrics.ts';
import { notFollowedSentence, resultSentence } from '../../src/sentences.ts';
import { notCompared } from './concluded.ts';
import {
  coached,
  context,
  diagnostics,
  inWork,
  noEvents,
  oneArmWaits,
  outcomes,
  rated,
  readable,
  scores,
  scoresOfOneArm,
  suppressed,
  tooEarly,
  waitingArm,
  waits,
} from './released.ts';
import { sayOutcome, sayScores, sayWaits, sayWork } from './said.ts';

/** Each case of the ladder of words, by its number there, in three languages. */

const teams = (intervention: number) => ({
  arms: context.arms.map((arm) => (arm.id === 'new' ? { ...arm, teamCount: intervention } : arm)),
});
/** Nobody of either group followed long enough for a number; of the 800 so many could have been. */
const sayTooEarly = (due: number | Absence): Text =>
  resultSentence(
    notCompared(outcomes(tooEarly, tooEarly, { diagnostics: diagnostics({ followUp: { complete: due, potential: due } }) }), 'too_early'),
    metrics.outcome_after_referral,
    context,
  );

const ladder: readonly (readonly [row: string, said: Text, fi: string, sv: string, en: string])[] = [
  [
    '1: better, the whole interval beyond the margin',
    sayWaits(waits(-17, -20, -14)),
    'Asiakkaat pääsivät palveluun keskimäärin 17 päivää nopeammin (14–20).',
    'Klienterna fick service i genomsnitt 17 dagar tidigare (14–20).',
    'Clients reached service 17 days sooner on average (14 to 20).',
  ],
  [
    '1: a share',
    sayWork(inWork(0.09, 0.06, 0.12)),
    'Useampi asiakas oli työssä vuoden kohdalla: osuus on 9 prosenttiyksikköä suurempi (6–12).',
    'Fler klienter var i arbete efter ett år: andelen är 9 procentenheter större (6–12).',
    'More clients were in work at twelve months: the share is 9 percentage points larger (6 to 12).',
  ],
  [
    '2: better, the margin inside',
    sayWaits(waits(-9, -16, -2)),
    'Asiakkaat pääsivät palveluun todennäköisesti nopeammin, arviolta 9 päivää (2–16); on epävarmaa, ylittyykö sovittu 7 päivän raja.',
    'Klienterna fick sannolikt service tidigare, uppskattningsvis 9 dagar (2–16); det är osäkert om den överenskomna gränsen på 7 dagar nås.',
    'Clients probably reached service sooner, by 9 days (2 to 16); whether by the agreed 7 is uncertain.',
  ],
  [
    '2: a share',
    sayWork(inWork(0.04, 0.01, 0.07)),
    'Useampi asiakas oli todennäköisesti työssä vuoden kohdalla: osuus on arviolta 4 prosenttiyksikköä suurempi (1–7); on epävarmaa, ylittyykö sovittu 5 prosenttiyksikön raja.',
    'Fler klienter var sannolikt i arbete efter ett år: andelen är uppskattningsvis 4 procentenheter större (1–7); det är osäkert om den överenskomna gränsen på 5 procentenheter nås.',
    'More clients were probably in work at twelve months: the share is 4 percentage points larger (1 to 7); whether by the agreed 5 is uncertain.',
  ],
  [
    '2: no more than a hint allowed, however large the gain',
    sayWaits(waits(-17, -20, -14), { margin: null, given: { loweredBy: ['before_decision_day'] } }),
    'Asiakkaat pääsivät palveluun todennäköisesti nopeammin, arviolta 17 päivää (14–20).',
    'Klienterna fick sannolikt service tidigare, uppskattningsvis 17 dagar (14–20).',
    'Clients probably reached service sooner, by 17 days (14 to 20).',
  ],
  [
    '3: the whole interval within the margin',
    sayWaits(waits(0.4, -2, 3)),
    'Odotusaika ei juuri eroa ryhmien välillä (−2…+3 päivää; sovittu raja 7).',
    'Väntetiden skiljer sig lite eller inte alls (−2 till +3 dagar; överenskommen gräns 7).',
    'Waiting differs little or not at all (−2 to +3 days; the agreed limit is 7).',
  ],
  [
    '3: a score',
    sayScores(scores(0.1, -0.1, 0.3)),
    'Muutos ei juuri eroa ryhmien välillä (−0,1…+0,3 pistettä; sovittu raja 0,5).',
    'Förändringen skiljer sig lite eller inte alls (−0,1 till +0,3 poäng; överenskommen gräns 0,5).',
    'The change differs little or not at all (−0.1 to +0.3 points; the agreed limit is 0.5).',
  ],
  [
    '4: 0 and the margin both inside',
    sayOutcome(outcomes(0.02, 0.03)),
    'Vielä ei voi sanoa, työllistyykö useampi: sekä hyöty että haitta ovat yhä mahdollisia (−1…+7 prosenttiyksikköä).',
    'Det går ännu inte att säga om fler får arbete: både nytta och skada är fortfarande möjliga (−1 till +7 procentenheter).',
    'It cannot be told yet whether more clients find work: both benefit and harm are still possible (−1 to +7 percentage points).',
  ],
  [
    '5: worse for certain',
    sayWaits(waits(12, 9, 15)),
    'Asiakkaat pääsivät palveluun 12 päivää myöhemmin (9–15).',
    'Klienterna fick service 12 dagar senare (9–15).',
    'Clients reached service later, by 12 days (9 to 15).',
  ],
  [
    '5: probably worse',
    sayWaits(waits(6, 3, 9)),
    'Asiakkaat pääsivät palveluun todennäköisesti myöhemmin, arviolta 6 päivää (3–9).',
    'Klienterna fick sannolikt service senare, uppskattningsvis 6 dagar (3–9).',
    'Clients probably reached service later, by 6 days (3 to 9).',
  ],
  [
    '5: a score',
    sayScores(scores(-0.9, -1.2, -0.6)),
    'Pistemäärä parani 0,9 pistettä vähemmän (0,6–1,2).',
    'Poängtalet förbättrades 0,9 poäng mindre (0,6–1,2).',
    'The score improved less, by 0.9 points (0.6 to 1.2).',
  ],
  [
    '6: not worse than the margin, where the plan asks only that',
    sayWaits(waits(-3, -9, 3), { given: { claim: 'non_inferiority' } }),
    'Odotusaika ei ole pidempi kuin sovittu 7 päivän raja sallii (yläraja +3).',
    'Väntetiden är inte längre än vad den överenskomna gränsen på 7 dagar tillåter (övre gräns +3).',
    'The wait is not longer by more than the agreed 7 days (upper limit +3).',
  ],
  [
    '7: randomised, the plan locked, diagnostics passed',
    sayWaits(waits(-17, -20, -14), { given: { basis: 'randomised' } }),
    'Keskitetty tiimi: uusi toimintatapa lyhensi odotusaikaa keskimäärin 17 päivää (14–20). Laskettu ensimmäisten 182 päivän ajalta; vertailuryhmä (Alueelliset tiimit) on arvottu, ja asiakasrakenne on otettu huomioon.',
    'Keskitetty tiimi: det nya arbetssättet förkortade väntetiden med i genomsnitt 17 dagar (14–20). Räknat över de första 182 dagarna; jämförelsegruppen (Alueelliset tiimit) är lottad, och klientstrukturen är beaktad.',
    'Keskitetty tiimi: the new way of working shortened the wait by 17 days on average (14 to 20). Counted over the first 182 days; the comparison group (Alueelliset tiimit) was drawn by lot, and the client mix is taken off.',
  ],
  [
    '9: too early, with the share that has been followed',
    sayTooEarly(304),
    'Liian aikaista: vain 38 % on ollut seurannassa 12 kuukautta.',
    'För tidigt: bara 38 % har följts upp i 12 månader.',
    'Too early: only 38% have been followed for 12 months.',
  ],
  [
    '10: suppressed, by the policy’s own minimum',
    sayWaits(waits(suppressed), { minimumCount: 10 }),
    'Ei näytetä: ryhmässä on alle 10 henkilöä.',
    'Visas inte: gruppen har färre än 10 personer.',
    'Not shown: the group has fewer than 10 people.',
  ],
  [
    '11: no events',
    resultSentence(
      notCompared({ ...waits(0), arms: [waitingArm('new', noEvents, 0), waitingArm('old', noEvents, 0)] }, 'too_few_in_groups'),
      metrics.time_to_service,
      context,
    ),
    'Ei laskettavissa: kukaan ei ole vielä päässyt palveluun.',
    'Kan inte beräknas: ingen har ännu fått service.',
    'Cannot be calculated: no one has reached service yet.',
  ],
  [
    '12: median not reached',
    sayWaits(oneArmWaits(waitingArm('new', { absent: 'not_reached', reason: 'curve_above_level' }))),
    'Alle puolet on päässyt palveluun 180 päivään mennessä. Vertailuryhmää ei ole.',
    'Mindre än hälften har fått service inom 180 dagar. Ingen jämförelsegrupp.',
    'Fewer than half have reached service by day 180. No comparison group.',
  ],
  [
    '13: not followed, in the metric’s own words',
    notFollowedSentence('no_rows', metrics.client_nps),
    'Ei seurattu: asiakkailta ei kysytty, suosittelisivatko he palvelua.',
    'Följdes inte upp: klienterna tillfrågades inte om de skulle rekommendera servicen.',
    'Not followed: clients were not asked whether they would recommend the service.',
  ],
  [
    '13: not followed, another reason',
    notFollowedSentence('only_published', metrics.employment_share),
    'Ei seurattu: kohderyhmän kokoa ei tiedetä, joten osuutta siitä ei voi laskea.',
    'Följdes inte upp: målgruppens storlek är inte känd, så en andel av den kan inte beräknas.',
    'Not followed: the size of the target group is not known, so that no share of it can be told.',
  ],
  [
    '14: one group, a proportion',
    resultSentence(coached, metrics.coaching_employed, context),
    'Valmennuksessa olleista 35 asiakkaasta työllistyi 10 eli 29 % (16–45). Vertailuryhmää ei ole.',
    'Av 35 klienter i arbetsträning fick 10 arbete, 29 % (16–45). Ingen jämförelsegrupp.',
    '10 of 35 coached clients found work, 29% (16 to 45). No comparison group.',
  ],
  [
    '14: one group, a wait',
    sayWaits(oneArmWaits(waitingArm('new', 28))),
    'Puolet asiakkaista pääsi palveluun 28 päivässä (26–31). Vertailuryhmää ei ole.',
    'Hälften av klienterna fick service inom 28 dagar (26–31). Ingen jämförelsegrupp.',
    'Half of the clients reached service within 28 days (26 to 31). No comparison group.',
  ],
  [
    '14: one group, first outcomes to the last day followed',
    sayOutcome({ ...outcomes(0.15, tooEarly), arms: [outcomes(0.15, tooEarly).arms[0]!], comparisons: [] }),
    'Asiakkaista 15 % oli työllistynyt 182 päivän kuluessa (12–18; asiakkaita 400). Vertailuryhmää ei ole.',
    'Av 400 klienter hade 15 % fått arbete inom 182 dagar (12–18). Ingen jämförelsegrupp.',
    'Of 400 clients, 15% had found work within 182 days (12 to 18). No comparison group.',
  ],
  [
    '15: a target, with where it is heading',
    resultSentence(rated(4500, 10_000, [6100, 5700, 6500]), metrics.score_count, context),
    'Työkykynsä on arvioinut 4 500 henkilöä, tavoite on 10 000; tällä vauhdilla lopussa 6 100 (5 700–6 500).',
    '4 500 personer har bedömt sin arbetsförmåga, målet är 10 000; i den här takten blir det 6 100 (5 700–6 500) före slutet.',
    '4,500 of the 10,000 aimed at have rated their work ability; at this pace 6,100 (5,700 to 6,500) by the end.',
  ],
  [
    '15: a target, its time over',
    resultSentence(rated(4500, 10_000), metrics.score_count, context),
    'Työkykynsä on arvioinut 4 500 henkilöä, tavoite on 10 000.',
    '4 500 personer har bedömt sin arbetsförmåga, målet är 10 000.',
    '4,500 of the 10,000 aimed at have rated their work ability.',
  ],
  [
    '16: three teams',
    sayWaits(waits(-17, -20, -14), teams(3)),
    'Asiakkaat pääsivät palveluun keskimäärin 17 päivää nopeammin (14–20). Kuvaa vain näitä kolmea tiimiä; tiimejä on liian vähän mallin arvioimiseen.',
    'Klienterna fick service i genomsnitt 17 dagar tidigare (14–20). Beskriver bara dessa tre team; för få för att bedöma modellen.',
    'Clients reached service 17 days sooner on average (14 to 20). Describes these 3 teams only; too few to judge the model.',
  ],
  [
    '16: one team',
    sayWaits(waits(-17, -20, -14), teams(1)),
    'Asiakkaat pääsivät palveluun keskimäärin 17 päivää nopeammin (14–20). Kuvaa vain tätä yhtä tiimiä; yhden tiimin perusteella mallia ei voi arvioida.',
    'Klienterna fick service i genomsnitt 17 dagar tidigare (14–20). Beskriver bara detta enda team; utifrån ett enda team går det inte att bedöma modellen.',
    'Clients reached service 17 days sooner on average (14 to 20). Describes this one team only; one team is too few to judge the model.',
  ],
  [
    '17: low response, one group',
    sayScores(scoresOfOneArm(0.46, 0.4, 0.2, 0.6)),
    'Uudelleen vastanneilla (46 %) pistemäärä nousi 0,4 pistettä (0,2–0,6); vastaamatta jättäneillä tulos voi olla toinen. Vertailuryhmää ei ole.',
    'Bland dem som svarade igen (46 %) steg poängtalet med 0,4 poäng (0,2–0,6); för dem som inte svarade kan resultatet vara ett annat. Ingen jämförelsegrupp.',
    'Of those who answered again (46%), the score rose 0.4 points (0.2 to 0.6); those missing may differ. No comparison group.',
  ],
  [
    '17: low response, compared',
    sayScores(scores(0.9, 0.6, 1.2, 0.46)),
    'Pistemäärä parani keskimäärin 0,9 pistettä enemmän (0,6–1,2). Luku koskee vain uudelleen vastanneita (46 %); vastaamatta jättäneillä tulos voi olla toinen.',
    'Poängtalet förbättrades i genomsnitt 0,9 poäng mer (0,6–1,2). Talet gäller bara dem som svarade igen (46 %); för dem som inte svarade kan resultatet vara ett annat.',
    'The score improved by 0.9 points more on average (0.6 to 1.2). This speaks only of those who answered again (46%); those missing may differ.',
  ],
  [
    '18: change below measurement error',
    sayScores(scoresOfOneArm(0.9, 0.2, 0.1, 0.3), {
      instrument: { higherIsBetter: true, importantChange: 2, detectableGroupChange: 0.3 },
    }),
    'Muutos, 0,2 pistettä, mahtuu mittausvirheen rajoihin. Vertailuryhmää ei ole.',
    'Förändringen, 0,2 poäng, ryms inom mätfelet. Ingen jämförelsegrupp.',
    'The change, 0.2 points, is within measurement error. No comparison group.',
  ],
];

describe('the ladder of words', () => {
  it.each(ladder)('row %s', (_, said, fi, sv, en) => {
    expect(readable(said)).toEqual({ fi, sv, en });
  });
});
