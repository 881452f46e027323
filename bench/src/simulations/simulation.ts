import { isAbsent, type Estimated } from '@polku/stats';
import { Random } from '../random.ts';

/** Whether one interval held the truth, or one test rejected; undefined where the data did not let it be estimated. */
export interface Outcome {
  readonly estimator: string;
  readonly kind: 'coverage' | 'rejection';
  readonly hit: boolean | undefined;
}

export interface Simulation {
  /** How the data are made. */
  readonly scenario: string;
  readonly n: string;
  readonly seed: number;
  readonly replications: number;
  /** Makes data once and asks every estimator of them. */
  readonly once: (random: Random) => readonly Outcome[];
  /**
   * Estimators that stand here for comparison only, by name: why they need not hold their level here, and what to read in their
   * place. Every other is recommended, and must hold.
   */
  readonly beside: Readonly<Record<string, string>>;
  /** Of recommended ones whose share may come out at the edge of its band, why. */
  readonly remarks?: Readonly<Record<string, string>>;
}

/** Of a simulation in which all is recommended. */
export const noneBeside: Simulation['beside'] = {};

/** The Monte Carlo error of a share of 5 % is then 0.2 %. */
export const usualReplications = 10_000;

export function covers(estimator: string, interval: Estimated<{ lower: number; upper: number }>, truth: number): Outcome {
  const hit = isAbsent(interval) ? undefined : interval.lower <= truth && truth <= interval.upper;
  return { estimator, kind: 'coverage', hit };
}

export const rejects = (estimator: string, pValue: Estimated<number>): Outcome => ({
  estimator,
  kind: 'rejection',
  hit: isAbsent(pValue) ? undefined : pValue < 0.05,
});

/** An interval or a p-value of what may be absent as a whole. */
export function of<T, U>(value: Estimated<T>, part: (present: T) => Estimated<U>): Estimated<U> {
  return isAbsent(value) ? value : part(value);
}

export interface Finding {
  readonly estimator: string;
  readonly kind: Outcome['kind'];
  readonly hits: number;
  readonly estimated: number;
  readonly replications: number;
}

export function simulate({ scenario, seed, replications, once, beside }: Simulation): readonly Finding[] {
  const random = new Random(seed);
  const tallies = new Map<string, { kind: Outcome['kind']; hits: number; estimated: number }>();
  for (let i = 0; i < replications; i += 1) {
    for (const { estimator, kind, hit } of once(random)) {
      let tally = tallies.get(estimator);
      if (tally === undefined) tallies.set(estimator, (tally = { kind, hits: 0, estimated: 0 }));
      if (hit === undefined) continue;
      tally.estimated += 1;
      if (hit) tally.hits += 1;
    }
  }
  const unknown = Object.keys(beside).filter((name) => !tallies.has(name));
  if (unknown.length > 0) throw new Error(`${scenario}: no estimator is called ${unknown.join(', ')}`);
  return [...tallies].map(([estimator, tally]) => ({ estimator, ...tally, replications }));
}
