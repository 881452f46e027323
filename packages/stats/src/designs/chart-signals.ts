/** Rules of the Western Electric Statistical Quality Control Handbook (1956) that tell a change from what comes and goes. */
export type SignalRule =
  /** One point beyond three standard deviations (their test 1). */
  | 'beyond_limits'
  /** Eight points or more in a row on one side of the centre (their test 4). */
  | 'run_of_eight';

/** Points `from` to `to`, both included, counted from 0. */
export interface ChartSignal {
  readonly rule: SignalRule;
  readonly from: number;
  readonly to: number;
  readonly side: 'above' | 'below';
}

export interface ControlLimits {
  readonly lower: number;
  readonly upper: number;
}

const shortestRun = 8;

/**
 * Signals of a control chart, in order of their first point.
 *
 * A point on the centre, and a period without a value (`undefined`), neither lengthens a run nor breaks it; a point on a limit
 * is within it.
 * @internal
 */
export function chartSignals(
  values: readonly (number | undefined)[],
  centre: number,
  limitsAt: (point: number) => ControlLimits,
): ChartSignal[] {
  const signals: ChartSignal[] = [];
  let run: { side: 'above' | 'below'; from: number; to: number; points: number } | undefined;
  const endRun = (): void => {
    if (run !== undefined && run.points >= shortestRun) signals.push({ rule: 'run_of_eight', from: run.from, to: run.to, side: run.side });
  };
  values.forEach((value, i) => {
    if (value === undefined) return;
    const { lower, upper } = limitsAt(i);
    if (value < lower || value > upper) signals.push({ rule: 'beyond_limits', from: i, to: i, side: value > upper ? 'above' : 'below' });
    if (value === centre) return;
    const side = value > centre ? 'above' : 'below';
    if (run?.side === side) {
      run.to = i;
      run.points += 1;
      return;
    }
    endRun();
    run = { side, from: i, to: i, points: 1 };
  });
  endRun();
  return signals.sort((a, b) => a.from - b.from);
}
