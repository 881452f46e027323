import { describe, expect, it } from 'vitest';
import { metrics, type ProportionMetric } from '../../src/metrics.ts';
import { headline, resultSentence } from '../../src/sentences.ts';
import { concluded, type Concluded } from './concluded.ts';
import { context, inWork, readable } from './released.ts';

/** Whether more is better, worse or neither decides the words; the numbers are the same. */

interface Case {
  readonly metric: ProportionMetric;
  readonly difference: readonly [estimate: number, lower: number, upper: number];
  readonly given?: Concluded;
  readonly headline: RegExp;
  readonly en: string;
}

const margin = 0.05;
const cases: readonly Case[] = [
  {
    metric: metrics.employed_at_12_months,
    difference: [0.09, 0.06, 0.12],
    headline: /^(Yes|Probably yes|Uncertain)/,
    en: 'More clients were in work at twelve months: the share is 9 percentage points larger (6 to 12).',
  },
  {
    metric: metrics.withdrawn,
    difference: [0.09, 0.06, 0.12],
    headline: /^(No, the opposite|Probably the opposite|Uncertain)/,
    en: 'More clients withdrew: the share is 9 percentage points larger (6 to 12).',
  },
  {
    metric: metrics.withdrawn,
    difference: [-0.09, -0.12, -0.06],
    headline: /^(Yes|Probably yes|Uncertain)/,
    en: 'Fewer clients withdrew: the share is 9 percentage points smaller (6 to 12).',
  },
  {
    metric: metrics.withdrawn,
    difference: [-0.04, -0.07, -0.01],
    headline: /^(Probably yes|Uncertain)/,
    en: 'Fewer clients probably withdrew: the share is 4 percentage points smaller (1 to 7); whether by the agreed 5 is uncertain.',
  },
  {
    metric: metrics.withdrawn,
    difference: [0.02, -0.06, 0.1],
    headline: /^Cannot be told yet/,
    en: 'It cannot be told yet whether more withdraw: both benefit and harm are still possible (−6 to +10 percentage points).',
  },
  {
    metric: metrics.withdrawn,
    difference: [0.01, -0.06, 0.04],
    given: { claim: 'non_inferiority' },
    headline: /^(At least no worse|Uncertain)/,
    en: 'The share is not larger by more than the agreed 5 percentage points (upper limit +4).',
  },
  {
    metric: metrics.disability_pension_share,
    difference: [-0.09, -0.12, -0.06],
    headline: /^(Fewer|Probably fewer|Uncertain)/,
    en: 'Fewer clients were granted a disability pension: the share is 9 percentage points smaller (6 to 12).',
  },
  {
    metric: metrics.disability_pension_share,
    difference: [0.02, -0.06, 0.1],
    headline: /^Cannot be told yet/,
    en: 'It cannot be told yet whether more are granted a disability pension: the difference may go either way (−6 to +10 percentage points).',
  },
];

describe('which way is better', () => {
  it.each(cases)('$metric.label.en, $difference', ({ metric, difference, given, headline: short, en }) => {
    const within = { ...context, margin };
    const result = concluded(inWork(...difference), metric, within, given);
    expect(headline(result, metric, within).en).toMatch(short);
    expect(readable(resultSentence(result, metric, within)).en).toContain(en);
  });

  it('tells a cause of fewer only where the design earns it', () => {
    const within = { ...context, margin };
    const result = concluded(inWork(-0.09, -0.12, -0.06), metrics.withdrawn, within, { basis: 'randomised' });
    expect(readable(resultSentence(result, metrics.withdrawn, within)).en).toContain(
      'because of the new way of working fewer clients withdrew: the share fell by 9 percentage points (6 to 12).',
    );
  });
});
