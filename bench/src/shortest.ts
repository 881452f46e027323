const enoughRuns = 25;
const enoughMilliseconds = 1500;

/** Milliseconds of the shortest run: what a machine with other things to do adds is left out. At least three runs. */
export function shortest(work: () => unknown): number {
  let [best, spent] = [Infinity, 0];
  for (let run = 0; run < enoughRuns && (run < 3 || spent < enoughMilliseconds); run += 1) {
    const start = performance.now();
    work();
    const took = performance.now() - start;
    best = Math.min(best, took);
    spent += took;
  }
  return best;
}
