// @internal
/** Where a function that rises from below 0 to above it crosses 0: halving, until the two ends are neighbouring numbers. */
export function risingRoot(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return high;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
}
