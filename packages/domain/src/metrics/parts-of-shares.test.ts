import { expect, it } from 'vitest';
import { referralSourceIds } from '../catalogue/referral-sources.ts';
import { metrics } from './index.ts';
import type { PartOfEpisodes } from './conditions.ts';
import type { ProportionMetric } from '../kinds/proportion/definition.ts';

const proportions = Object.values(metrics).filter((metric) => metric.kind === 'proportion') as readonly ProportionMetric[];
const partsOf = ({ of }: ProportionMetric) => ('parts' in of ? (of.parts ?? []) : []);

it('gives the parts of a share ids and names of their own', () => {
  for (const metric of proportions) {
    const parts = partsOf(metric);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(new Set(parts.map(({ label }) => label.fi)).size).toBe(parts.length);
  }
});

it('takes every step from what the step before it came to, from the denominator to the numerator', () => {
  for (const { of } of proportions) {
    if (of.population !== 'sums' || of.parts === undefined) continue;
    expect(of.parts.map(({ denominator }) => denominator)).toEqual([
      of.denominator,
      ...of.parts.slice(0, -1).map(({ numerator }) => numerator),
    ]);
    expect(of.parts.at(-1)!.numerator).toBe(of.numerator);
  }
});

it('puts every known referrer in one part, counted as the share counts it', () => {
  const { of } = metrics.recognition_by_source;
  const parts: readonly PartOfEpisodes[] = of.parts;
  const counted: readonly string[] = of.having[0].referralSource;
  expect(parts.map(({ id }) => id).sort()).toEqual(referralSourceIds.filter((id) => id !== 'unknown').sort());
  for (const { id, isCounted, having } of parts) {
    expect(having).toEqual([{ referralSource: [id] }]);
    expect(isCounted).toBe(counted.includes(id));
  }
});
