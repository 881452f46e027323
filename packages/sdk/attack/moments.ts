import { isAbsence, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { countsOf, named, peopleOf } from './counts.ts';
import type { Bounds, Knowledge } from './reasoning.ts';
import type { Told } from './seen.ts';

const decimalsOf = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** The width of what is rounded to one number, as the finest of those told together shows it: where a zero ends all, it is finer. */
function unitOf(values: readonly number[], interval: MaybeInterval): number | undefined {
  if (isAbsence(interval)) return undefined;
  return 10 ** -Math.max(...[...values, interval.lower, interval.upper].map(decimalsOf));
}

/** The width of means whose interval is rounded by itself, since it is computed of what is shown. */
function unitOfMeans(means: readonly number[], interval: MaybeInterval): number | undefined {
  const decimals = Math.max(...means.map(decimalsOf));
  return isAbsence(interval) || decimals === 0 ? undefined : 10 ** -decimals;
}

/** Sums of so many whole scores whose mean is rounded to the one that is told. */
function sumsOf(mean: number, n: number, unit: number): Bounds {
  const slack = unit / 2 + 1e-9;
  return { lower: Math.ceil((mean - slack) * n), upper: Math.floor((mean + slack) * n) };
}

/** How many people there can be whose scores, being whole, have these means and this mean change. */
function fits(n: number, [baseline, followUp, change]: readonly [number, number, number], unit: number): boolean {
  const [first, later, difference] = [baseline, followUp, change].map((mean) => sumsOf(mean, n, unit)) as [Bounds, Bounds, Bounds];
  if ([first, later, difference].some(({ lower, upper }) => lower > upper)) return false;
  return later.upper - first.lower >= difference.lower && later.lower - first.upper <= difference.upper;
}

function among(bounds: Bounds, fit: (n: number) => boolean): Bounds | undefined {
  const possible = Array.from({ length: bounds.upper - bounds.lower + 1 }, (_, i) => bounds.lower + i).filter(fit);
  return possible.length === 0 ? undefined : { lower: possible[0]!, upper: possible.at(-1)! };
}

const areNumbers = (values: readonly MaybeNumber[]): values is readonly number[] => values.every((value) => typeof value === 'number');

/** Means of whole scores, times the number of people that their rounding leaves: a whole sum for few of these numbers alone. */
export function momentsOf(told: Told): Knowledge {
  const facts: (Bounds & { variable: string })[] = [];
  const known = new Map(countsOf(told).facts.map(({ variable, ...bounds }) => [variable, bounds]));
  const note = (variable: string, fit: (n: number) => boolean): void => {
    const bounds = known.get(variable);
    const found = bounds === undefined || bounds.upper > 500 ? undefined : among(bounds, fit);
    if (found !== undefined) facts.push({ variable, ...found });
  };
  for (const result of told.evaluation.results) {
    if (!('arms' in result)) continue;
    // Where everybody had the event, and nobody was left out, the mean wait is whole days shared by all of the arm.
    if (result.kind === 'duration' && result.metric === 'time_to_contact')
      for (const { arm, censored, competing, restrictedMean } of result.arms) {
        const { estimate, interval } = restrictedMean;
        const unit = typeof estimate === 'number' ? unitOf([estimate], interval) : undefined;
        if (unit === undefined || typeof estimate !== 'number' || censored !== 0 || competing !== 0) continue;
        note(peopleOf(told, arm), (n) => {
          const { lower, upper } = sumsOf(estimate, n, unit);
          return lower <= upper;
        });
      }
    if (result.instrument !== 'work_ability_score') continue;
    const id = `${result.metric}/${result.instrument}`;
    if (result.kind === 'change')
      for (const { arm, baselineMean, followUpMean, change } of result.arms) {
        const means = [baselineMean, followUpMean, change.estimate];
        const unit = areNumbers(means) ? unitOfMeans(means, change.interval) : undefined;
        if (unit !== undefined)
          note(named(told, id, arm)('paired'), (n) => fits(n, means as unknown as readonly [number, number, number], unit));
      }
    if (result.kind === 'trend')
      for (const { arm, occasions } of result.arms)
        for (const { occasion, mean, interval } of occasions) {
          const unit = typeof mean === 'number' ? unitOf([mean], interval) : undefined;
          if (unit === undefined || typeof mean !== 'number') continue;
          note(named(told, id, arm)(occasion), (n) => {
            const { lower, upper } = sumsOf(mean, n, unit);
            return lower <= upper;
          });
        }
  }
  return { facts, sums: [] };
}
