import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult } from '../evaluation/results.ts';
import type { OccupancyMetric } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { absenceSentence } from './absences.ts';
import type { SentenceContext } from './context.ts';
import { daysInNamedStates } from './main-estimate.ts';
import { fill, inEveryLanguage } from './prose.ts';
import { noComparison } from './reservations.ts';

/** How long one arm's clients were in the states that the metric is about. */
export function occupancySentence(arm: ArmResult<'occupancy'>, { phrases }: OccupancyMetric, context: SentenceContext): Text {
  const days = daysInNamedStates(arm);
  if (days === undefined) return noComparison;
  if (isAbsence(days)) return absenceSentence(days, context);
  return inEveryLanguage((locale, prose) => fill(phrases.stayed[locale], { days: prose.number(days), horizon: prose.number(arm.horizon) }));
}
