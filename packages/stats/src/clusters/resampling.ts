import { PolkuError } from '../foundations/errors.ts';

/** Up to so many assignments or sign changes each is counted; beyond, some are drawn. @internal */
export const mostEnumerated = 20_000;

/** With fewer the draw itself would decide what is below .05. */
const fewestDraws = 999;

export interface Resampling {
  /** Of the random numbers; the same seed gives the same answer on every machine. */
  readonly seed?: number;
  /** How many to draw where there are too many to count each. */
  readonly draws?: number;
}

/** @internal */
export function checkResampling({ seed = 1, draws = 9999 }: Resampling): Required<Resampling> {
  if (!Number.isSafeInteger(seed)) refuse('a whole number as seed');
  if (!Number.isSafeInteger(draws) || draws < fewestDraws) refuse(`a whole number of draws, ${fewestDraws} or more`);
  return { seed, draws };
}

function refuse(expected: string): never {
  throw new PolkuError('invalid_argument', `Resampling needs ${expected}.`, { expected });
}
