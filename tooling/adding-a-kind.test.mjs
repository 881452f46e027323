import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from './scratch-copy.mjs';

const domain = 'packages/domain/src/kinds/segment_mix';
const engine = 'packages/engine/src/kinds/segment_mix';
const screen = 'apps/dashboard/src/kinds/segment_mix.tsx';

/** A kind that there is not yet: how many of an arm's clients are of each segment. */
const kind = {
  [`${domain}/definition.ts`]: `import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { KindDefinition } from '../kind-definition.ts';
import { describedBecause, type Described } from '../time-bound.ts';

/** How many clients are of each segment. */
export interface SegmentMixMetric extends MetricBase, Defined {
  readonly kind: 'segment_mix';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'>;
}

export const definition: KindDefinition<SegmentMixMetric, Described> = {
  estimator: { fi: 'Lukumäärä', sv: 'Antal', en: 'Count' },
  inWords: ({ definition: words }) => words,
  reads: () => [{ files: ['episodes'] }],
  counts: () => 'people',
  timeBound: () => describedBecause('known_at_referral'),
};
`,
  [`${domain}/result.ts`]: `import * as z from 'zod';
import { arm, number } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

export const result = {
  arm: z.object({ ...arm, n: number, segments: z.array(z.object({ segment: z.string(), n: number })) }),
  comparison: z.never(),
};

export const measures: KindMeasures<'segment_mix'> = {
  ofArm: ({ n, segments }) => [
    { measure: 'people', estimate: n },
    ...segments.map(({ segment, n: estimate }) => ({ measure: 'people_of_segment', part: segment, estimate, n })),
  ],
};
`,
  [`${domain}/words.ts`]: `import { isAbsence } from '../../evaluation/absence.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { Text } from '../../text.ts';
import type { KindWords } from '../kind-words.ts';

const counted: Text = { fi: '{n} asiakasta.', sv: '{n} klienter.', en: '{n} clients.' };

export const words: KindWords<'segment_mix'> = {
  estimateOf: ({ n }) => n,
  written: (value, prose) => prose.total(value),
  armSentence: ({ n }, _, context) =>
    isAbsence(n) ? absenceSentence(n, context) : inEveryLanguage((locale, prose) => fill(counted[locale], { n: prose.total(n) })),
};
`,
  [`${engine}/reduce.ts`]: `import type { SegmentMixMetric } from '@polku/domain/metrics';
import type { Measurement } from '../../reduce/measurement.ts';

export type SegmentMixTables = readonly { readonly arm: string; readonly segment: string; readonly n: number }[];

/** Clients by arm and segment. */
export function reduce(_: SegmentMixMetric, { caseMix }: Measurement): Promise<readonly SegmentMixTables[]> {
  return Promise.resolve(caseMix.segments.length === 0 ? [] : [caseMix.segments]);
}
`,
  [`${engine}/estimate.ts`]: `import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import type { SegmentMixTables } from './reduce.ts';

/** The counts themselves. */
export function estimate(rows: SegmentMixTables, { arms }: Measured): Estimates<'segment_mix'> {
  return {
    arms: arms.map((arm) => {
      const segments = rows.filter((row) => row.arm === arm).map(({ segment, n }) => ({ segment, n }));
      return { arm, n: segments.reduce((sum, { n }) => sum + n, 0), segments };
    }),
    comparisons: [],
  };
}
`,
  [`${engine}/release.ts`]: `import { isAbsence, type DisclosurePolicy } from '@polku/domain/evaluation';
import type { Unreleased } from '../../estimate/unreleased.ts';
import type { Shown } from '../../release/release.ts';
import { fewPeople, shownCount } from '../../release/shown-number.ts';
import type { SegmentMixTables } from './reduce.ts';

/** All of an arm's segments, or none where one of them is small. */
export function release({ numbers }: Unreleased<'segment_mix', SegmentMixTables>, policy: DisclosurePolicy): Shown<'segment_mix'> {
  return {
    arms: numbers.arms.map(({ arm, n, segments }) => {
      const shown = segments.map((each) => ({ ...each, n: shownCount(each.n, policy) }));
      const isHidden = shown.some((each) => isAbsence(each.n));
      return { arm, n: shownCount(n, policy), segments: isHidden ? shown.map((each) => ({ ...each, n: fewPeople })) : shown };
    }),
    comparisons: [],
  };
}
`,
  [screen]: `import { TargetProgress, targetProgressTable } from '@polku/charts';
import { isAbsence, type ArmResult } from '@polku/domain/evaluation';
import type { ScreenKind } from '../pilot/screen-kind.ts';

const none = { absent: 'not_followed', reason: 'no_target' } as const;
const asCounts = (arms: readonly ArmResult<'segment_mix'>[]): readonly ArmResult<'count'>[] =>
  arms.map(({ arm, n }) => ({ arm, value: n, target: none, shareOfTarget: none, forecast: none }));

/** How many clients there are of each segment, as bars. */
export const segmentMix: ScreenKind<'segment_mix'> = {
  subtitle: { fi: '{metric}: asiakkaita.', sv: '{metric}: klienter.', en: '{metric}: clients.' },
  Picture: ({ result, frame }) => <TargetProgress {...frame} results={asCounts(result.arms)} />,
  numbers: ({ arms }, facts, { locale }) => targetProgressTable({ ...facts, results: asCounts(arms) }, locale),
  isEstimated: ({ n }) => !isAbsence(n),
  isDescriptive: true,
};
`,
};

/** A metric that is there becomes one of that kind: by it the kind is seen to work. */
const metric = `import { defineMetric } from './definition.ts';

const label = { fi: 'Asiakkaat segmenteittäin', sv: 'Klienter per segment', en: 'Clients by segment' };

export const staffNps = defineMetric({
  kind: 'segment_mix',
  version: 1,
  label,
  question: label,
  topic: { id: 'reach', rank: 99 },
  definition: label,
  pitfalls: label,
  unit: 'people',
  direction: 'neutral',
  level: 'team',
  status: 'proposed',
  source: '(P)',
  term: 'staff_experience',
  reference: 'table(segment)',
  phrases: { notFollowed: label },
});
`;

let copy;
beforeAll(() => void (copy = scratchCopy()));
afterAll(() => copy?.remove());

test('a kind of result is at most seven files in three folders: it is evaluated, said, exported and has its picture', () => {
  for (const [file, text] of Object.entries(kind)) copy.add(file, text);
  const touched = copy.touchedByHand();
  expect(touched.length).toBeLessThanOrEqual(7);
  expect(new Set(touched.map((file) => file.replace(/\/segment_mix.*/, ''))).size).toBe(3);

  copy.edit('packages/domain/src/metrics/staff_nps.ts', () => metric);
  copy.run('node', ['tooling/generate-indexes.mjs']);
  copy.run('tsc', ['--build', 'apps/dashboard']);
  const asked = ['export', 'examples/repeated-scores', '--pilot', 'repeated_scores', '--to', 'exported'];
  copy.run('node', ['packages/sdk/dist/cli/main.js', ...asked]);
  const exported = (name) => readFileSync(join(copy.path, 'exported', `${name}.csv`), 'utf8');
  expect(exported('results')).toMatch(/^staff_nps,,BtheB,people,,,50,/m);
  expect(exported('findings')).toMatch(/^staff_nps,.*Beating the Blues: 50 clients\. Treatment as usual: 50 clients\.$/m);
});
