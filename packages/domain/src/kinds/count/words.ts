import { isAbsence } from '../../evaluation/absence.ts';
import type { NumbersOf } from '../../evaluation/evaluation.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import { fill, inEveryLanguage, type Prose } from '../../sentences/prose.ts';
import type { KindWords } from '../kind-words.ts';
import { isOfNow, type CountMetric } from './definition.ts';

const ofPeriod = {
  over: {
    fi: 'Laskettu ajalta {from} – {to}.',
    sv: 'Räknat från den {from} till den {to}.',
    en: 'Counted from {from} to {to}.',
  },
  until: { fi: 'Laskettu {to} asti.', sv: 'Räknat till och med den {to}.', en: 'Counted up to {to}.' },
  now: { fi: 'Tilanne {to}.', sv: 'Läget den {to}.', en: 'As it stood on {to}.' },
} as const satisfies Record<string, Text>;

/** The days that a count is of. */
function periodSentence({ from, to }: NonNullable<ArmResult<'count'>['period']>, metric: CountMetric): Text {
  const text = ofPeriod[isOfNow(metric) ? 'now' : from === null ? 'until' : 'over'];
  return inEveryLanguage((locale, prose) => fill(text[locale], { from: from === null ? '' : prose.date(from), to: prose.date(to) }));
}

/** A count by itself, against its target, or with where it comes to at this pace; how many people that is, and how many for each. */
function armSentence(result: ArmResult<'count'>, metric: CountMetric, context: Pick<SentenceContext, 'minimumCount'>): Text {
  const { value, period, alongside, target, forecast, rate, alsoRate } = result;
  if (isAbsence(value)) return absenceSentence(value, context);
  const { phrases } = metric;
  const countedOver = period === undefined ? undefined : periodSentence(period, metric);
  const ahead = isAbsence(target) ? undefined : forecastAhead(value, forecast);
  return inEveryLanguage((locale, prose) => {
    const counted = (): string => {
      if (isAbsence(target)) return fill(phrases.counted[locale], { value: prose.total(value) });
      const values = { value: prose.total(value), target: prose.total(target) };
      if (ahead === undefined) return fill(phrases.ofTarget[locale], values);
      const interval = prose.range(ahead.lower, ahead.upper);
      return fill(phrases.atThisPace[locale], { ...values, forecast: prose.number(ahead.estimate), interval });
    };
    const rates = [
      [rate, phrases.rated],
      [alsoRate, phrases.alsoRated],
    ] as const;
    const each = rates.flatMap(([own, text]) => {
      const told = own === undefined ? undefined : ratesIn(prose, own, value);
      return told === undefined || text === undefined ? [] : [fill(text[locale], told)];
    });
    const isTold = phrases.alongside !== undefined && alongside !== undefined && !isAbsence(alongside);
    const people = isTold ? [fill(phrases.alongside[locale], { alongside: prose.total(alongside) })] : [];
    return [counted(), ...people, ...each, ...(countedOver === undefined ? [] : [countedOver[locale]])].join(' ');
  });
}

type Rate = NonNullable<ArmResult<'count'>['rate']>;

/** Few digits, as a rate is never known to many. */
const decimalsOf = (rate: number): number => (rate >= 100 ? 0 : rate >= 10 ? 1 : 2);

/** Below this a rate would be told as 0. */
const leastRate = 0.01;

/** How many for each, with the interval where there is one, and the other way round; undefined where there is none of it. */
function ratesIn(prose: Prose, { estimate, interval, denominator }: Rate, value: number): Readonly<Record<string, string>> | undefined {
  if (isAbsence(estimate) || isAbsence(denominator) || value === 0) return undefined;
  const decimals = decimalsOf(estimate);
  const rate = estimate < leastRate ? `<${prose.number(leastRate, decimals)}` : prose.number(estimate, decimals);
  const range = isAbsence(interval) ? '' : ` (${prose.range(interval.lower, interval.upper, decimals)})`;
  return { rate: rate + range, unitsEach: prose.number(denominator / value, denominator / value < 10 ? 1 : 0) };
}

/** Where the count is heading; undefined once it is there, or where that may not be told. */
function forecastAhead(value: number, forecast: ArmResult<'count'>['forecast']) {
  if (isAbsence(forecast)) return undefined;
  const { estimate, interval } = forecast;
  if (isAbsence(estimate) || isAbsence(interval) || Math.round(estimate) <= value) return undefined;
  return { estimate, lower: interval.lower, upper: interval.upper };
}

const ofTarget: Text = { fi: '{share} tavoitteesta', sv: '{share} av målet', en: '{share} of the target' };

const outOfAll: Text = { fi: '{value}\u00A0/\u00A0{target}', sv: '{value} av {target}', en: '{value} of {target}' };
const inEuros: Text = { fi: '{value}\u00A0euroa', sv: '{value}\u00A0euro', en: '{value}\u00A0euros' };

/** Whether a count is out of all that there is, such as the most points of a scale, which is no target that anyone set. */
const isOutOfAll = ({ of }: CountMetric): boolean => typeof of === 'object' && 'outOf' in of;

/** What the first group's count comes to: a share of what was aimed at, so many of all, or a sum with its unit. */
function ownNumber({ arms: [first] }: NumbersOf<'count'>, metric: CountMetric): Text | undefined {
  const { value, target, shareOfTarget: share } = first ?? {};
  const text = metric.phrases.shareOf ?? (isOutOfAll(metric) ? outOfAll : ofTarget);
  if (typeof share === 'number' && typeof value === 'number' && typeof target === 'number')
    return inEveryLanguage((locale, prose) =>
      fill(text[locale], { share: prose.share(share), value: prose.total(value), target: prose.total(target) }),
    );
  if (metric.unit !== 'euros' || typeof value !== 'number') return undefined;
  return inEveryLanguage((locale, prose) => fill(inEuros[locale], { value: prose.total(value) }));
}

function towardsTarget({ arms }: NumbersOf<'count'>, metric: CountMetric | undefined): 'better' | 'worse' | 'neither' {
  const shares = arms.flatMap(({ shareOfTarget: share }) => (typeof share === 'number' ? [share] : []));
  const hasTarget = metric !== undefined && !isOutOfAll(metric);
  if (shares.length === 0 || !hasTarget || metric.direction !== 'higher_is_better') return 'neither';
  return shares.every((share) => share >= 1) ? 'better' : 'worse';
}

export const words: KindWords<'count'> = {
  estimateOf: ({ value }) => value,
  written: (value, prose) => prose.total(value),
  armSentence,
  ownNumber,
  towardsTarget,
};
