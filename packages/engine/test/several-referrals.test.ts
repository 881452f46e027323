import { describe, expect, test } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { openThrowAway } from '../src/database/throw-away.ts';
import { loadPackage } from '../src/import/load-package.ts';
import { reduceProportion } from '../src/kinds/proportion/proportion-counts.ts';
import { metrics } from '@polku/domain/metrics';
import { readDesigns } from '../src/reduce/pilot-designs.ts';
import { countedPackage, table } from './counted-package.ts';
import { scopeOf } from './scope-of.ts';

/** Of each episode a referral that was told of within 30 days, and a later one that was not. */
const referrals = Array.from({ length: 18 }, (_, i) => [`a${i},e${i + 1},2024-01-01,2024-01-11`, `b${i},e${i + 1},2024-03-01,`]).flat();

describe.each(['duckdb', 'pglite'] as const)('an episode with several referrals, in %s', (engine) => {
  test.each([
    ['the first one first', referrals],
    ['the last one first', referrals.toReversed()],
  ])('is compared by the first, in a file with %s', async (_, rows) => {
    const database: OpenDatabase = await openThrowAway(engine);
    const files = { ...countedPackage, 'referrals.csv': table('referral_id,episode_id,received_on,feedback_on', ...rows) };
    expect(
      (await loadPackage(database, memorySource(files), { today: '2026-01-01', datasetId: 'counted', title: 'Counted' })).problems,
    ).toEqual([]);
    const scope = scopeOf('counted', '2025-06-30');
    const designs = await readDesigns(database, scope, '2024-01-01');
    const { counts, designed } = await reduceProportion({ db: database, scope, designs }, metrics.feedback_share);
    expect(counts.map(({ arm, denominator, numerator }) => [arm, denominator, numerator])).toEqual([
      ['new', 24, 12],
      ['old', 12, 6],
    ]);
    expect(designed.map((places) => places.map(({ n, outcome }) => [n, outcome.value]))).toEqual([
      [
        [12, 1],
        [6, 1],
      ],
    ]);
    await database.close();
  });
});
