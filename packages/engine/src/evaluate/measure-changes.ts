import type { ChangeMetric } from '@polku/domain/metrics';
import { changeArm, compareChanges, noScores } from '../estimate/change.ts';
import { diagnose } from '../estimate/diagnostics.ts';
import { reducePairedScores } from '../reduce/score-moments.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** One result for each instrument that was used at the baseline. */
export async function measureChanges(
  id: string,
  metric: ChangeMetric,
  { db, scope, arms, pairs, instruments, caseMix }: Measurement,
): Promise<readonly Unreleased[]> {
  const sums = await reducePairedScores(
    db,
    scope,
    instruments.flatMap(({ occasions }) => occasions),
  );
  const used = instruments.filter(({ id: instrument }) => sums.some((row) => row.instrument === instrument));
  return used.map(({ id: instrument }) => {
    const sumsOf = (arm: string) => sums.find((row) => row.instrument === instrument && row.arm === arm) ?? noScores;
    const all = arms.map(sumsOf);
    return {
      kind: 'change',
      caseMix,
      numbers: {
        ...declared('change', id, metric),
        instrument,
        arms: arms.map((arm) => changeArm(arm, sumsOf(arm))),
        comparisons: pairs.map((pair) => compareChanges(pair, sumsOf(pair.arm), sumsOf(pair.reference))),
        diagnostics: diagnose(
          caseMix,
          pairs,
          {
            complete: all.reduce((sum, { pairedCount }) => sum + pairedCount, 0),
            potential: all.reduce((sum, { baselineCount }) => sum + baselineCount, 0),
          },
          [],
        ),
      },
    };
  });
}
