import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence } from '../evaluation/absence.ts';
import { metrics } from '../metrics/index.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import { locales } from '../text.ts';
import { certaintyOf } from './certainty.ts';
import type { SentenceContext } from './context.ts';
import { headline } from './headline.ts';
import type { WordlessResult } from './leading-effect.ts';
import { resultSentence } from './result-sentence.ts';

const context: SentenceContext = {
  design: 'before_after_parallel',
  planLockedOn: '2022-06-01',
  margin: 7,
  asksNonInferiority: false,
  minimumCount: 5,
  arms: [
    { id: 'new', label: 'Keskitetty tiimi', role: 'intervention', teamCount: 1 },
    { id: 'old', label: 'Alueelliset tiimit', role: 'comparator', teamCount: 3 },
  ],
};

const of = (estimate: number, lower: number, upper: number) => ({ estimate, interval: { lower, upper, level: 0.95, method: 'normal' } });
const suppressed: Absence = { absent: 'suppressed', reason: 'small_group' };
const readable = (text: string): string => text.replaceAll('\u00A0', ' ');

/** Mean wait, arm minus reference: fewer days are better. */
function waits(estimate: number | Absence, lower = 0, upper = 0): WordlessResult {
  const difference = typeof estimate === 'number' ? of(estimate, lower, upper) : { estimate, interval: estimate };
  const arm = (id: string, median: number) => ({
    arm: id,
    n: 100,
    events: 80,
    censored: 10,
    competing: 10,
    curve: [],
    quantiles: [{ p: 0.5, day: median, interval: { lower: median, upper: median, level: 0.95, method: 'log' } }],
    servedBy: [],
    servedCurve: [],
    restrictedMean: { horizon: 182, ...of(60, 50, 70), standardError: 5 },
  });
  return {
    metric: 'time_to_service',
    metricVersion: 1,
    kind: 'duration',
    unit: 'days',
    arms: [arm('new', 28), arm('old', 49)],
    comparisons: [
      {
        arm: 'new',
        reference: 'old',
        logRank: suppressed,
        stratifiedLogRank: suppressed,
        hazardRatio: { ...of(1.5, 1.2, 1.8), pValue: 0.01 },
        restrictedMeanDifference: { ...difference, pValue: 0.01 },
        servedByDifference: [],
      },
    ],
  };
}

const sayWaits = (result: WordlessResult, changes: Partial<SentenceContext> = {}) =>
  resultSentence(result, metrics.time_to_service, { ...context, ...changes });

describe('a wait in words', () => {
  it.each([
    [
      'better, the whole interval beyond the margin',
      waits(-17, -20, -14),
      'Asiakkaat pääsivät palveluun keskimäärin 17 päivää nopeammin (14–20).',
      'Klienterna fick service i genomsnitt 17 dagar tidigare (14–20).',
      'Clients reached service 17 days sooner on average (14 to 20).',
    ],
    [
      'better, but perhaps not by the margin',
      waits(-9, -16, -2),
      'Asiakkaat pääsivät palveluun todennäköisesti nopeammin, arviolta 9 päivää (2–16). On epävarmaa, ylittyykö sovittu raja (7 päivää).',
      'Klienterna fick service sannolikt tidigare, uppskattningsvis 9 dagar (2–16). Det är osäkert om den överenskomna gränsen (7 dagar) nås.',
      'Clients probably reached service sooner, by 9 days (2 to 16). Whether the agreed limit (7 days) is passed is uncertain.',
    ],
    [
      'within the margin both ways',
      waits(1, -2, 3),
      'Odotusaika ei juuri eroa ryhmien välillä (−2…+3 päivää; sovittu raja 7 päivää).',
      'Väntetiden skiljer sig lite eller inte alls (−2 till +3 dagar; överenskommen gräns 7 dagar).',
      'Waiting differs little or not at all (−2 to +3 days; the agreed limit is 7 days).',
    ],
    [
      'too wide to tell',
      waits(-3, -9, 2),
      'Vielä ei voi sanoa, pääsevätkö asiakkaat palveluun nopeammin: sekä hyöty että haitta ovat yhä mahdollisia (−9…+2 päivää).',
      'Det går ännu inte att säga om klienterna får service snabbare: både nytta och skada är fortfarande möjliga (−9 till +2 dagar).',
      'It cannot be told yet whether clients reach service sooner: both benefit and harm are still possible (−9 to +2 days).',
    ],
    [
      'worse',
      waits(12, 9, 15),
      'Asiakkaat pääsivät palveluun keskimäärin 12 päivää myöhemmin (9–15).',
      'Klienterna fick service i genomsnitt 12 dagar senare (9–15).',
      'Clients reached service 12 days later on average (9 to 15).',
    ],
    [
      'suppressed',
      waits(suppressed),
      'Ei näytetä: ryhmässä on alle 5 henkilöä.',
      'Visas inte: gruppen har färre än 5 personer.',
      'Not shown: the group has fewer than 5 people.',
    ],
  ])('%s', (_, result, fi, sv, en) => {
    const said = sayWaits(result);
    expect({ fi: readable(said.fi), sv: readable(said.sv), en: readable(said.en) }).toEqual({ fi, sv, en });
  });

  it('uses a causal verb only for a randomised pilot whose plan was locked', () => {
    const result = waits(-17, -20, -14);
    expect(sayWaits(result, { design: 'randomised' }).en).toContain('shortened');
    expect(sayWaits(result, { design: 'randomised', planLockedOn: null }).en).not.toContain('shortened');
    expect(sayWaits(result, { design: 'parallel' }).en).not.toContain('shortened');
  });

  it('gives the verdict and both medians on a card', () => {
    expect(readable(headline(waits(-17, -20, -14), context).en)).toBe('Yes: half within 28 days, 49 in the comparison');
    expect(headline(waits(-3, -9, 2), context).en).toBe('Cannot be told yet');
    expect(headline(waits(suppressed), context).fi).toBe('Ei näytetä');
  });
});

const proportion = (numerator: number, denominator: number): WordlessResult => ({
  metric: 'coaching_employed',
  metricVersion: 1,
  kind: 'proportion',
  unit: 'share',
  arms: [
    {
      arm: 'new',
      numerator,
      denominator,
      unknown: 0,
      bounds: { lower: numerator / denominator, upper: numerator / denominator },
      ...of(numerator / denominator, 0.163, 0.451),
    },
  ],
  comparisons: [],
});

it('describes one group without a comparison', () => {
  const said = resultSentence(proportion(10, 35), metrics.coaching_employed, context);
  expect(readable(said.fi)).toBe('Valmennuksessa olleista 35 asiakkaasta työllistyi 10 eli 29 % (16–45). Vertailuryhmää ei ole.');
  expect(readable(said.sv)).toBe('Av 35 klienter i arbetsträning fick 10 arbete, 29 % (16–45). Ingen jämförelsegrupp.');
  expect(said.en).toBe('10 of 35 coached clients found work, 29% (16 to 45). No comparison group.');
});

it('says a count against its target and where it comes to at this pace', () => {
  const result: WordlessResult = {
    metric: 'score_count',
    metricVersion: 1,
    kind: 'count',
    unit: 'people',
    arms: [{ arm: 'new', value: 4500, target: 10_000, shareOfTarget: 0.45, forecast: { by: '2022-12-31', ...of(6100, 5700, 6500) } }],
    comparisons: [],
  };
  const said = resultSentence(result, metrics.score_count, context);
  expect(readable(said.fi)).toBe('Työkykynsä on arvioinut 4 500 henkilöä, tavoite on 10 000; tällä vauhdilla lopussa 6 100 (5 700–6 500).');
  expect(said.en).toBe('4,500 of the 10,000 aimed at have rated their work ability; at this pace 6,100 (5,700 to 6,500) by the end.');
});

it('turns the change of a score where fewer points are better, and names those who did not answer', () => {
  const change: WordlessResult = {
    metric: 'score_change',
    metricVersion: 1,
    kind: 'change',
    unit: 'points',
    arms: [
      {
        arm: 'new',
        n: 100,
        paired: 46,
        responseRate: 0.46,
        baselineMean: 20,
        followUpMean: 16,
        change: { ...of(-4, -6, -2), standardDeviation: 7 },
      },
    ],
    comparisons: [],
  };
  const said = resultSentence(change, metrics.score_change, {
    ...context,
    margin: null,
    instrument: { higherIsBetter: false, importantChange: null },
  });
  expect(readable(said.en)).toBe(
    'Of those who answered again (46%), the score improved by 4.0 points (2.0 to 6.0). Those missing may differ. No comparison group.',
  );
});

describe('how sure one may be', () => {
  it('falls by one for each weakness, and names it', () => {
    expect(certaintyOf(waits(-17, -20, -14), { ...context, arms: context.arms.map((arm) => ({ ...arm, teamCount: 6 })) })).toEqual({
      level: 3,
      loweredBy: [],
    });
    expect(certaintyOf(waits(-17, -20, -14), context)).toEqual({ level: 2, loweredBy: ['few_teams'] });
    expect(certaintyOf(waits(-17, -20, -14), { ...context, design: 'before_after', planLockedOn: null })).toEqual({
      level: 0,
      loweredBy: ['no_comparison_beside', 'few_teams', 'plan_not_locked'],
    });
  });

  it('is "cannot be told" without a comparison or without its number', () => {
    expect(certaintyOf(proportion(10, 35), context).level).toBe(0);
    expect(certaintyOf(waits(suppressed), context).level).toBe(0);
  });
});

it('never says a p-value, "significant", a broken number or an unearned cause, whatever the numbers', () => {
  const everyWord = /significant|merkitsevä|signifikant|p-value|NaN|undefined|null|Infinity|\s-\d|\(-/i;
  const causal = /shortened|lyhensi|förkortade/;
  const definitions: Readonly<Record<string, MetricDefinition>> = metrics;
  const durations = Object.values(definitions).filter((metric) => metric.kind === 'duration');
  fc.assert(
    fc.property(
      fc.constantFrom(...durations),
      fc.double({ min: -200, max: 200, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.option(fc.integer({ min: 1, max: 30 })),
      fc.constantFrom('before_after', 'parallel', 'before_after_parallel', 'single_arm', null),
      (metric, estimate, half, margin, design) => {
        const said = resultSentence(waits(estimate, estimate - half, estimate + half), metric, { ...context, margin, design });
        for (const locale of locales) {
          expect(said[locale]).not.toMatch(everyWord);
          expect(said[locale]).not.toMatch(causal);
          expect(said[locale]).not.toContain('{');
        }
      },
    ),
  );
});
