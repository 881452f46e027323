import { isAbsence } from '../evaluation/absence.ts';
import type { ArmResult, MaybeNumber } from '../evaluation/results.ts';
import { otherStates } from '../metrics/definition.ts';
import type { Text } from '../text.ts';
import { halfServed } from './half-served.ts';
import { leadingOutcome, type WordlessResult } from './leading-effect.ts';
import { inEveryLanguage, type Prose } from './prose.ts';

const halfServedOf = (arm: ArmResult<'duration'> | undefined): MaybeNumber | undefined =>
  arm === undefined ? undefined : halfServed(arm).day;

/** The number by which one arm is best known: the day that half had got there, share, change, score or count. */
export function estimateOf(result: WordlessResult, id: string | undefined): MaybeNumber | undefined {
  switch (result.kind) {
    case 'duration':
      return halfServedOf(result.arms.find(({ arm }) => arm === id));
    case 'competing': {
      const at = result.arms.find(({ arm }) => arm === id)?.causes[0]?.at;
      const day = leadingOutcome(result)?.day;
      return (day === undefined ? at?.findLast(({ incidence }) => typeof incidence === 'number') : at?.find((each) => each.day === day))
        ?.incidence;
    }
    case 'change':
      return result.arms.find(({ arm }) => arm === id)?.change.estimate;
    case 'trend':
      return result.arms.find(({ arm }) => arm === id)?.occasions.findLast(({ mean }) => typeof mean === 'number')?.mean;
    case 'series':
      return result.arms.find(({ arm }) => arm === id)?.points.findLast(({ value }) => typeof value === 'number')?.value;
    case 'occupancy':
      return daysInNamedStates(result.arms.find(({ arm }) => arm === id));
    case 'count':
      return result.arms.find(({ arm }) => arm === id)?.value;
    case 'proportion':
    case 'score':
      return result.arms.find(({ arm }) => arm === id)?.estimate;
  }
}

/** Mean days in the states that the metric names, all together; absent where one of them may not be told. */
export function daysInNamedStates(arm: ArmResult<'occupancy'> | undefined): MaybeNumber | undefined {
  const named = arm?.states.filter(({ state }) => !(state in otherStates)).map(({ meanDays }) => meanDays);
  return named?.find(isAbsence) ?? named?.reduce<number>((sum, days) => sum + (days as number), 0);
}

/** How it is written: of two numbers side by side the unit stands once where the language lets it. */
function written(kind: WordlessResult['kind'], value: number, place: 'first' | 'second', prose: Prose): string {
  switch (kind) {
    case 'duration':
      return place === 'first' ? prose.within(value) : prose.number(value);
    case 'competing':
    case 'proportion':
      return prose.share(value);
    case 'change':
      return prose.signed(value, 1);
    case 'trend':
    case 'series':
      return prose.number(value, 1);
    case 'occupancy':
      return place === 'first' ? prose.within(value) : prose.number(value);
    case 'count':
      return prose.total(value);
    case 'score':
      return prose.number(value);
  }
}

/** An arm's main number in words; undefined where it is not known or may not be shown. */
export function mainEstimate(result: WordlessResult, arm: string | undefined, place: 'first' | 'second'): Text | undefined {
  const value = estimateOf(result, arm);
  if (typeof value !== 'number') return undefined;
  return inEveryLanguage((_, prose) => written(result.kind, value, place, prose));
}
