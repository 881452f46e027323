import { randomBelow } from '../foundations/seeded-random.ts';

/**
 * What residuals of a cluster are multiplied by, with mean 0 and variance 1. `rademacher`: 1 or −1. `webb`: one of ±√½, ±1 and
 * ±√1½, each as likely.
 */
export type MultiplierLaw = 'rademacher' | 'webb';

const values: Readonly<Record<MultiplierLaw, readonly number[]>> = {
  rademacher: [-1, 1],
  webb: [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)],
};

/** Every change of signs but for mirror images, which give the same |t|: the first cluster keeps its sign. @internal */
export function* everySignChange(clusters: number): Generator<Float64Array> {
  const multipliers = new Float64Array(clusters);
  for (let signs = 0; signs < 2 ** (clusters - 1); signs += 1) {
    for (let g = 0; g < clusters; g += 1) multipliers[g] = g > 0 && (signs >>> (g - 1)) & 1 ? -1 : 1;
    yield multipliers;
  }
}

/** @internal */
export function* sampledMultipliers(clusters: number, law: MultiplierLaw, draws: number, random: () => number): Generator<Float64Array> {
  const multipliers = new Float64Array(clusters);
  const choices = values[law];
  for (let draw = 0; draw < draws; draw += 1) {
    for (let g = 0; g < clusters; g += 1) multipliers[g] = choices[randomBelow(choices.length, random)];
    yield multipliers;
  }
}
