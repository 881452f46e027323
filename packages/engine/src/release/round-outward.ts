import { rounder } from './shown-number.ts';

interface OutwardRounding {
  readonly near: (value: number) => number;
  readonly down: (value: number) => number;
  readonly up: (value: number) => number;
}

/** Rounding to the decimal that a spread is known to: ends away from the middle, so that an interval never narrows. */
export function roundOutward(spread: number): OutwardRounding {
  const near = rounder(spread);
  const step = spread > 0 ? 10 ** (Math.floor(Math.log10(spread)) - 1) : 0;
  return {
    near,
    down: (value) => (near(value) <= value ? near(value) : near(value - step)),
    up: (value) => (near(value) >= value ? near(value) : near(value + step)),
  };
}

/** An interval as it is shown; as it is where nothing is rounded. */
export const outward = <I extends { readonly lower: number; readonly upper: number }>(interval: I, round: OutwardRounding | undefined): I =>
  round === undefined ? interval : { ...interval, lower: round.down(interval.lower), upper: round.up(interval.upper) };
