import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult } from '../evaluation/results.ts';
import type { CountMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { fill, inEveryLanguage } from './prose.ts';

/** A count by itself, against its target, or with where it comes to at this pace; and how many that makes for each. */
export function countSentence(result: ArmResult<'count'>, { phrases }: CountMetric, context: Pick<SentenceContext, 'minimumCount'>): Text {
  const { value, target, forecast, rate } = result;
  if (isAbsence(value)) return absenceSentence(value, context);
  const each = rate === undefined || isAbsence(rate.estimate) ? undefined : rate.estimate;
  const ahead = isAbsence(target) ? undefined : forecastAhead(value, forecast);
  return inEveryLanguage((locale, prose) => {
    const counted = (): string => {
      if (isAbsence(target)) return fill(phrases.counted[locale], { value: prose.brief(value) });
      const values = { value: prose.brief(value), target: prose.brief(target) };
      if (ahead === undefined) return fill(phrases.ofTarget[locale], values);
      const interval = prose.range(ahead.lower, ahead.upper);
      return fill(phrases.atThisPace[locale], { ...values, forecast: prose.number(ahead.estimate), interval });
    };
    if (each === undefined || phrases.rated === undefined) return counted();
    return `${counted()} ${fill(phrases.rated[locale], { rate: prose.brief(each) })}`;
  });
}

/** Where the count is heading; undefined once it is there, or where that may not be told. */
function forecastAhead(value: number, forecast: ArmResult<'count'>['forecast']) {
  if (isAbsence(forecast)) return undefined;
  const { estimate, interval } = forecast;
  if (isAbsence(estimate) || isAbsence(interval) || Math.round(estimate) <= value) return undefined;
  return { estimate, lower: interval.lower, upper: interval.upper };
}
