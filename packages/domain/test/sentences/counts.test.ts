import { describe, expect, it } from 'vitest';
import type { Absence } from '../../src/evaluation.ts';
import type { Text } from '../../src/index.ts';
import { metrics, type CountMetric, type CountUnit } from '../../src/metrics.ts';
import { headline, resultSentence, type WordlessResult } from '../../src/sentences.ts';
import { context, readable, suppressed } from './released.ts';

/** What the sentences of counts say for each client, year, solution or worker, in three languages. */

type Count = Extract<WordlessResult, { kind: 'count' }>;
const noTarget: Absence = { absent: 'not_followed', reason: 'no_target' };
const noInterval: Absence = { absent: 'not_estimable', reason: 'too_few_observations' };

interface Told {
  readonly value: number;
  readonly target?: number;
  readonly forecast?: readonly [estimate: number, lower: number, upper: number];
  /** Different people behind it. */
  readonly alongside?: number | Absence;
  /** The rate, the ends of its interval, and how much there is of what it is told for each of. */
  readonly rate?: readonly [per: CountUnit, denominator: number | Absence, lower?: number, upper?: number];
}

const interval = (lower: number, upper: number) => ({ lower, upper, level: 0.95, method: 'garwood' });

function say(metric: CountMetric, { value, alongside, target, forecast, rate }: Told): Text {
  const arm: Count['arms'][number] = {
    arm: 'new',
    value,
    ...(alongside === undefined ? {} : { alongside }),
    target: target ?? noTarget,
    shareOfTarget: target === undefined ? noTarget : value / target,
    forecast: forecast === undefined ? noTarget : { by: '2025-12-31', estimate: forecast[0], interval: interval(forecast[1], forecast[2]) },
  };
  if (rate !== undefined) {
    const [per, denominator, lower, upper] = rate;
    arm.rate =
      typeof denominator === 'number'
        ? {
            per,
            denominator,
            estimate: value / denominator,
            interval: lower === undefined || upper === undefined ? noInterval : interval(lower, upper),
          }
        : { per, denominator, estimate: denominator, interval: denominator };
  }
  const result: Count = { metric: 'count', metricVersion: 1, kind: 'count', unit: metric.unit, arms: [arm], comparisons: [] };
  return resultSentence(result, metric, context);
}

const cases: readonly (readonly [what: string, said: Text, fi: string, sv: string, en: string])[] = [
  [
    'a count for each client, with its interval',
    say(metrics.bounces, { value: 14, rate: ['episode', 12, 0.638, 1.957] }),
    'Samasta asiasta on tullut 14 uutta lähetettä. Asiakasta kohden niitä on 1,17 (0,64–1,96).',
    '14 nya remisser har kommit i samma ärende. Det är 1,17 (0,64–1,96) per klient.',
    '14 further referrals of the same case have come. That is 1.17 (0.64 to 1.96) for each client.',
  ],
  [
    'participations, and the different people behind them',
    say(metrics.theme_participants, { value: 582, alongside: 265 }),
    '582 osallistumista on kertynyt teematyöpajoihin. Eri ihmisiä oli tilaisuuksittain laskettuna 265.',
    '582 deltaganden i temaverkstäder. Räknat per tillfälle var det 265 olika personer.',
    '582 participations in theme workshops. Counted by event, they were of 265 different people.',
  ],
  [
    'participations whose people are not known',
    say(metrics.theme_participants, { value: 582, alongside: { absent: 'not_followed', reason: 'no_rows' } }),
    '582 osallistumista on kertynyt teematyöpajoihin.',
    '582 deltaganden i temaverkstäder.',
    '582 participations in theme workshops.',
  ],
  [
    'a count whose rate may not be shown',
    say(metrics.bounces, { value: 14, rate: ['episode', suppressed] }),
    'Samasta asiasta on tullut 14 uutta lähetettä.',
    '14 nya remisser har kommit i samma ärende.',
    '14 further referrals of the same case have come.',
  ],
  [
    'none, of which there is no more to say',
    say(metrics.bounces, { value: 0, rate: ['episode', 12, 0, 0.307] }),
    'Samasta asiasta on tullut 0 uutta lähetettä.',
    '0 nya remisser har kommit i samma ärende.',
    '0 further referrals of the same case have come.',
  ],
  [
    'a rate that would be told as 0',
    say(metrics.bounces, { value: 5, rate: ['episode', 900, 0.0018, 0.013] }),
    'Samasta asiasta on tullut 5 uutta lähetettä. Asiakasta kohden niitä on <0,01 (0,00–0,01).',
    '5 nya remisser har kommit i samma ärende. Det är <0,01 (0,00–0,01) per klient.',
    '5 further referrals of the same case have come. That is <0.01 (0.00 to 0.01) for each client.',
  ],
  [
    'a count on its way to a target, for each client',
    say(metrics.consultations, { value: 14, target: 40, forecast: [28, 20, 36], rate: ['episode', 40, 0.191, 0.587] }),
    'Konsultaatioita on kirjattu 14, tavoite on 40; tällä vauhdilla lopussa 28 (20–36). Asiakasta kohden niitä on 0,35 (0,19–0,59).',
    '14 konsultationer har registrerats, målet är 40; i den här takten blir det 28 (20–36) före slutet. Det är 0,35 (0,19–0,59) per klient.',
    '14 of the 40 consultations aimed at have been recorded; at this pace 28 (20 to 36) by the end. That is 0.35 (0.19 to 0.59) for each client.',
  ],
  [
    'workers, and the cases that each of them has',
    say(metrics.coordinator_resource, { value: 2.5, rate: ['active_episode', 160] }),
    'Koordinaattorien työpanos on 2,5 henkilötyövuotta. Avoimia asiakkuuksia on 64 henkilötyövuotta kohden.',
    'Samordnarna motsvarar 2,5 årsverken. Det är 64 öppna ärenden per årsverke.',
    'There are 2.5 full-time equivalents of coordinators. That is 64 open cases for each.',
  ],
  [
    'euros, and what one client came to, without cents',
    say(metrics.cost_per_case, { value: 306_172.74, rate: ['followed_episode', 31] }),
    'Vähintään vuosi sitten päättyneiden kausien kustannukset ovat 306 173 euroa. Yhtä lähetettyä asiakasta kohden se on 9 877 euroa.',
    'Kostnaderna för perioder som avslutats för minst ett år sedan är 306 173 euro. Det är 9 877 euro per remitterad klient.',
    'Costs of periods that ended at least a year ago are 306,173 euros. That is 9,877 euros for each client referred.',
  ],
  [
    'a count of what there can be at most',
    say(metrics.requirements_met, { value: 14, target: 18 }),
    '18 vaatimuksesta täyttyy 14.',
    '14 av 18 krav uppfylls.',
    '14 of 18 requirements are met.',
  ],
  [
    'levels of a scale',
    say(metrics.involvement_levels, { value: 4, target: 7 }),
    'Toimintaa on 4 osallisuuden tasolla, tasoja on 7.',
    'Det finns aktivitet på 4 av 7 nivåer av delaktighet.',
    'There is activity on 4 of 7 levels of involvement.',
  ],
  [
    'a number of places',
    say(metrics.activity_places, { value: 120 }),
    'Paikkoja on 120.',
    'Det finns 120 platser.',
    'There are 120 places.',
  ],
  [
    'one person',
    say(metrics.coordinators_trained, { value: 1 }),
    '1 henkilö on koulutettu työkykykoordinaattoriksi.',
    '1 person har utbildats till samordnare för arbetsförmågan.',
    '1 person has been trained as a work ability coordinator.',
  ],
];

describe('counts, and how many they make for each', () => {
  it.each(cases)('%s', (_, said, fi, sv, en) => {
    expect(readable(said)).toEqual({ fi, sv, en });
  });
});

it('names its period, and a share of money is of the budget', () => {
  const spent: Count = {
    metric: 'budget',
    metricVersion: 1,
    kind: 'count',
    unit: 'euros',
    arms: [
      {
        arm: 'new',
        value: 509_400,
        target: 540_000,
        shareOfTarget: 509_400 / 540_000,
        forecast: noTarget,
        period: { from: '2022-08-01', to: '2023-12-31' },
      },
    ],
    comparisons: [],
  };
  expect(readable(resultSentence(spent, metrics.budget, context))).toEqual({
    fi: 'Budjetin 540 000 eurosta on käytetty 509 400 euroa. Laskettu ajalta 1. elokuuta 2022 – 31. joulukuuta 2023.',
    sv: '509 400 euro av de budgeterade 540 000 har använts. Räknat från den 1 augusti 2022 till den 31 december 2023.',
    en: '509,400 of the 540,000 euros budgeted have been spent. Counted from 1 August 2022 to 31 December 2023.',
  });
  const openSince = { ...spent, arms: spent.arms.map((arm) => ({ ...arm, period: { from: null, to: '2023-12-31' } })) };
  expect(readable(resultSentence(openSince, metrics.budget, context)).fi).toMatch(/ Laskettu 31\. joulukuuta 2023 asti\.$/);
  const standing = { ...openSince, metric: 'activity_places', unit: 'count' };
  expect(readable(resultSentence(standing, metrics.activity_places, context)).en).toMatch(/ As it stood on 31 December 2023\.$/);
  expect(readable(headline(spent, metrics.budget, context))).toEqual({
    fi: '94 % budjetista',
    sv: '94 % av budgeten',
    en: '94% of the budget',
  });
});

it.each([
  ['of all there is', 8, 9, '8 / 9', '8 av 9', '8 of 9'],
  ['of nothing', 8, undefined, '8', '8', '8'],
] as const)('the short answer of a count %s', (_, value, target, fi, sv, en) => {
  const arm = {
    arm: 'new',
    value,
    target: target ?? noTarget,
    shareOfTarget: target === undefined ? noTarget : value / target,
    forecast: noTarget,
  };
  const result: Count = { metric: 'requirements_met', metricVersion: 1, kind: 'count', unit: 'count', arms: [arm], comparisons: [] };
  expect(readable(headline(result, metrics.requirements_met, context))).toEqual({ fi, sv, en });
});
