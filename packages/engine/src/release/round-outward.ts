import type { DisclosurePolicy } from '@polku/domain/evaluation';
import { hidesNothing } from './hides-nothing.ts';
import { rounder, roundSignificant } from './shown-number.ts';

interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** How the numbers of one effect are shown. */
export interface OutwardRounding {
  /** A value in the effect's unit, to the decimal that the effect is known to. */
  readonly near: (value: number) => number;
  /** Any other number, to the digits that are shown. */
  readonly digits: (value: number) => number;
  /** An interval, its ends away from the middle, so that it never narrows. */
  readonly outward: <I extends Ends>(interval: I) => I;
}

const asItIs = <T>(value: T): T => value;

/** Rounds to the decimal that the effect is known to by its interval; not at all under a policy that hides nothing. */
export function roundOutward({ lower, upper }: Ends, policy: DisclosurePolicy): OutwardRounding {
  if (hidesNothing(policy)) return { near: asItIs, digits: asItIs, outward: asItIs };
  // An interval at 95 % is about four standard errors long.
  const spread = (upper - lower) / 4;
  const near = rounder(spread);
  const step = spread > 0 ? 10 ** (Math.floor(Math.log10(spread)) - 1) : 0;
  const down = (value: number) => (near(value) <= value ? near(value) : near(value - step));
  const up = (value: number) => (near(value) >= value ? near(value) : near(value + step));
  return {
    near,
    digits: (value) => roundSignificant(value) as number,
    outward: (interval) => ({ ...interval, lower: down(interval.lower), upper: up(interval.upper) }),
  };
}
