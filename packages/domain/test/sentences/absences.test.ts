import { describe, expect, it } from 'vitest';
import { absenceSchema, type Absence } from '../../src/evaluation.ts';
import type { Text } from '../../src/index.ts';
import { metrics } from '../../src/metrics.ts';
import { absences, headline, notFollowedSentence, resultSentence, type WordlessResult } from '../../src/sentences.ts';
import { concluded } from './concluded.ts';
import { context, inWork, oneArmWaits, outcomes, rated, readable, tooEarly, waitingArm, waits } from './released.ts';

/** What stands where a number would have stood, by the reason that it is not there. */

type Row = readonly [Absence, label: Text, sentence: Text];
const cannot = { fi: 'Ei laskettavissa', sv: 'Kan inte beräknas', en: 'Cannot be calculated' };
const notEstimable = (reason: Extract<Absence, { absent: 'not_estimable' }>['reason'], fi: string, sv: string, en: string): Row => [
  { absent: 'not_estimable', reason },
  cannot,
  { fi: `Ei laskettavissa: ${fi}.`, sv: `Kan inte beräknas: ${sv}.`, en: `Cannot be calculated: ${en}.` },
];
const hidden = (reason: Extract<Absence, { absent: 'suppressed' }>['reason'], fi: string, sv: string, en: string): Row => [
  { absent: 'suppressed', reason },
  { fi: 'Ei näytetä', sv: 'Visas inte', en: 'Not shown' },
  { fi: `Ei näytetä: ${fi}.`, sv: `Visas inte: ${sv}.`, en: `Not shown: ${en}.` },
];

const rows: readonly Row[] = [
  notEstimable('no_data', 'tietoja ei ole', 'uppgifter saknas', 'there are no data'),
  notEstimable('empty_arm', 'ryhmässä ei ole ketään', 'gruppen är tom', 'there is nobody in the group'),
  notEstimable(
    'one_arm',
    'vertailtavia ryhmiä ei ole kahta',
    'det finns inte två grupper att jämföra',
    'there are not two groups to compare',
  ),
  notEstimable('more_than_two_arms', 'ryhmiä on useampi kuin kaksi', 'grupperna är fler än två', 'there are more than two groups'),
  notEstimable(
    'no_events',
    'tapahtumia, joista laskea, ei vielä ole',
    'det finns ännu inga händelser att räkna på',
    'there are no events to calculate from yet',
  ),
  notEstimable(
    'cause_never_observed',
    'tätä ei ole tapahtunut kenellekään',
    'detta har inte hänt någon',
    'this has not happened to anyone',
  ),
  notEstimable('too_few_observations', 'havaintoja on liian vähän', 'observationerna är för få', 'there are too few observations'),
  notEstimable('no_variation', 'kaikilla on sama tulos', 'alla har samma resultat', 'everyone has the same result'),
  notEstimable(
    'infinite_coefficient',
    'vain toisessa ryhmässä on tapahtumia',
    'händelser finns bara i den ena gruppen',
    'only one of the groups has events',
  ),
  notEstimable('not_converged', 'laskenta ei päättynyt ratkaisuun', 'beräkningen nådde ingen lösning', 'the calculation did not settle'),
  notEstimable(
    'singular',
    'aineisto ei riitä mallin sovittamiseen',
    'materialet räcker inte för att anpassa modellen',
    'the data do not suffice to fit the model',
  ),
  notEstimable('separation', 'ryhmät ovat liian erilaiset', 'grupperna är för olika', 'the groups are too unlike'),
  notEstimable(
    'no_common_segment',
    'ryhmillä ei ole yhteisiä segmenttejä',
    'grupperna har inga gemensamma segment',
    'the groups share no segment',
  ),
  notEstimable('zero_cell', 'toisessa ryhmässä luku on nolla', 'talet är noll i den ena gruppen', 'the count is zero in one of the groups'),
  notEstimable(
    'delayed_entry',
    'osa on tullut seurantaan myöhässä',
    'en del har kommit med i uppföljningen senare',
    'some came under observation late',
  ),
  notEstimable(
    'risk_set_empty',
    'seurannassa ei välillä ollut ketään, ja osa tuli mukaan vasta sen jälkeen',
    'ingen följdes under en tid, och en del kom med först därefter',
    'for a time nobody was followed, and some came in only after that',
  ),
  notEstimable(
    'no_effect',
    'ryhmien välillä ei näy eroa',
    'ingen skillnad syns mellan grupperna',
    'no difference is seen between the groups',
  ),
  [
    { absent: 'not_reached', reason: 'curve_above_level' },
    { fi: 'Ei saavutettu', sv: 'Inte uppnått', en: 'Not reached' },
    { fi: 'Ei saavutettu seurannan aikana.', sv: 'Uppnåddes inte under uppföljningen.', en: 'Not reached during follow-up.' },
  ],
  [
    tooEarly,
    { fi: 'Liian aikaista', sv: 'För tidigt', en: 'Too early' },
    {
      fi: 'Liian aikaista: seuranta ei yllä vielä näin pitkälle.',
      sv: 'För tidigt: uppföljningen når ännu inte så långt.',
      en: 'Too early: follow-up does not reach that far yet.',
    },
  ],
  hidden('small_group', 'ryhmässä on alle 5 henkilöä', 'gruppen har färre än 5 personer', 'the group has fewer than 5 people'),
  hidden('small_count', 'luku koskee alle 5 henkilöä', 'talet gäller färre än 5 personer', 'the number is of fewer than 5 people'),
  hidden(
    'would_reveal_small_group',
    'luvusta voisi laskea alle 5 henkilön ryhmän',
    'ur talet kunde man räkna fram en grupp på färre än 5 personer',
    'a group of fewer than 5 people could be computed from it',
  ),
  hidden(
    'few_people_or_events',
    'ihmisiä tai tapahtumia on liian vähän',
    'personerna eller händelserna är för få',
    'there are too few people or events',
  ),
];

/** A conclusion whose effect may not be told, of each kind that has one. */
const absentIn: readonly (readonly [kind: string, (absence: Absence) => WordlessResult, Parameters<typeof resultSentence>[1]])[] = [
  ['a wait', (absence) => waits(absence), metrics.time_to_service],
  ['a share', (absence) => inWork(absence), metrics.employed_at_12_months],
  ['an outcome', (absence) => outcomes(absence, absence), metrics.outcome_after_referral],
];

describe.each(absentIn)('of %s', (_, absent, metric) => {
  it.each(rows)('%j', (absence, label, sentence) => {
    const result = concluded(absent(absence), metric, context);
    expect(readable(resultSentence(result, metric, context))).toEqual(sentence);
    expect(readable(headline(result, metric, context))).toEqual(label);
  });
});

it('a group by itself says why its own number is absent, and that there is no comparison', () => {
  const hiddenWait = oneArmWaits(waitingArm('new', 28, 80));
  const [arm] = hiddenWait.arms;
  const nothingToTell = { ...hiddenWait, arms: [{ ...arm!, servedCurve: [] }] };
  expect(resultSentence(nothingToTell, metrics.time_to_service, context).en).toMatch(/^[A-Z].*\. No comparison group\.$/);
  expect(resultSentence(rated({ absent: 'suppressed', reason: 'small_group' }, 100), metrics.score_count, context).en).toBe(
    'Not shown: the group has fewer than 5 people.',
  );
});

describe('a metric that was not followed', () => {
  it.each([
    [
      'no_arms',
      'Ei seurattu: pilotille ei ole nimetty ryhmiä.',
      'Följdes inte upp: pilotförsöket har inga grupper.',
      'Not followed: the pilot names no groups.',
    ],
    [
      'no_target',
      'Ei seurattu: tavoitetta ei ole asetettu.',
      'Följdes inte upp: inget mål har satts upp.',
      'Not followed: no target was set.',
    ],
    ['not_surveyed', 'Ei seurattu: kyselyä ei tehty.', 'Följdes inte upp: ingen enkät gjordes.', 'Not followed: nobody was surveyed.'],
    [
      'no_rows',
      'Ei seurattu: aineistossa ei ole tästä tietoja.',
      'Följdes inte upp: materialet innehåller inga uppgifter om detta.',
      'Not followed: the data hold nothing about it.',
    ],
    [
      'only_published',
      'Ei seurattu: luku ei synny aineiston riveistä, eikä sitä ole annettu julkaistuna.',
      'Följdes inte upp: talet fås inte ur materialets rader och har inte angetts som publicerat.',
      'Not followed: no rows of a package tell it, and no published number was given.',
    ],
    [
      'no_agreement',
      'Ei seurattu: organisaatiot eivät ole sopineet yhteisestä arvioinnista.',
      'Följdes inte upp: organisationerna har inte avtalat om en gemensam utvärdering.',
      'Not followed: the organisations have not agreed that it is evaluated together.',
    ],
  ] as const)('%s', (reason, fi, sv, en) => {
    expect(notFollowedSentence(reason)).toEqual({ fi, sv, en });
  });
});

it('every reason that a number may be absent for has been told of here', () => {
  const ofMetrics = ['no_rows', 'no_arms', 'no_target', 'not_surveyed', 'only_published', 'no_agreement'];
  const told = [...rows.map(([{ reason }]) => reason), ...ofMetrics];
  expect(new Set(told)).toEqual(new Set(Object.keys(absences)));
  for (const [absence] of rows) expect(absenceSchema.safeParse(absence).success).toBe(true);
});
