import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/index.ts';
import { metrics, type MetricDefinition } from '../../src/metrics.ts';
import { absences, headline, resultSentence, type SentenceContext, type WordlessResult } from '../../src/sentences.ts';
import { causalWords } from './causal-words.ts';
import { context, diagnostics, inWork, outcomes, recommendations, scores, scoresOfOneArm, suppressed, trends, waits } from './released.ts';

const definitions: readonly MetricDefinition[] = Object.values(metrics);
const broken = /NaN|undefined|null|Infinity|[{}]|-\d/;
const unsaid = /significan|merkitsev|signifikan|p-value|p-arvo|p-värde/i;

/** A difference with its interval, in days, as a share or in points as the metric has it. */
const effects = fc.record({
  estimate: fc.double({ min: -1, max: 1, noNaN: true }),
  half: fc.double({ min: 0, max: 0.7, noNaN: true }),
});

function resultOf({ kind }: MetricDefinition, estimate: number, half: number): WordlessResult | undefined {
  const days = 120;
  switch (kind) {
    case 'duration':
      return waits(days * estimate, days * (estimate - half), days * (estimate + half));
    case 'competing':
      return outcomes(estimate, estimate);
    case 'proportion':
      return inWork(estimate, estimate - half, estimate + half);
    case 'change':
      return scores(5 * estimate, 5 * (estimate - half), 5 * (estimate + half), 0.5);
    case 'trend':
      return trends(0.2 * estimate, 0.2 * (estimate - half), 0.2 * (estimate + half));
    case 'score':
      return recommendations(100 * estimate, 100 * (estimate - half), 100 * (estimate + half));
    case 'count':
      return undefined;
  }
}

const contexts: fc.Arbitrary<Partial<SentenceContext>> = fc.record({
  design: fc.constantFrom('before_after', 'parallel', 'before_after_parallel', 'single_arm', 'randomised', null),
  planLockedOn: fc.constantFrom('2022-06-01', null),
  margin: fc.option(fc.double({ min: 0.01, max: 10, noNaN: true })),
  asksNonInferiority: fc.boolean(),
});

const isEarned = ({ design, planLockedOn }: SentenceContext): boolean =>
  planLockedOn !== null && ['parallel', 'before_after_parallel', 'randomised'].includes(design ?? '');

describe('whatever the numbers', () => {
  it('no sentence breaks, tests a hypothesis aloud, or claims a cause that its design has not earned', () => {
    fc.assert(
      fc.property(fc.constantFrom(...definitions), effects, contexts, (metric, { estimate, half }, changes) => {
        const result = resultOf(metric, estimate, half);
        if (result === undefined) return;
        const within = { ...context, ...changes, direction: metric.direction };
        for (const locale of locales) {
          const said = `${headline(result, within)[locale]} ${resultSentence(result, metric, within)[locale]}`;
          expect(said).not.toMatch(broken);
          expect(said).not.toMatch(unsaid);
          if (!isEarned(within)) expect(said).not.toMatch(causalWords[locale]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a group whose people were lost is never said to have been changed', () => {
    const lost = { diagnostics: diagnostics({ followUp: { complete: 500, potential: 1000 } }) };
    fc.assert(
      fc.property(effects, contexts, ({ estimate, half }, changes) => {
        const result = waits(120 * estimate, 120 * (estimate - half), 120 * (estimate + half), lost);
        const said = resultSentence(result, metrics.time_to_service, { ...context, ...changes });
        for (const locale of locales) expect(said[locale]).not.toMatch(causalWords[locale]);
      }),
    );
  });

  it('an end of an interval is never rounded to 0, however large the data that made it small', () => {
    const close = fc.record({
      lower: fc.double({ min: 0.0002, max: 0.9, noNaN: true }),
      width: fc.double({ min: 0, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(close, ({ lower, width }) => {
        const said = resultSentence(waits(-lower - width / 2, -lower - width, -lower), metrics.time_to_service, {
          ...context,
          margin: null,
        });
        const [, from, to] = /\(([\d.]+) to ([\d.]+)\)/.exec(said.en)!;
        expect(Number(from)).toBeGreaterThan(0);
        expect(Number(to)).toBeGreaterThan(0);
      }),
    );
  });

  it('of one group, a change whose interval holds 0 is not said to be one', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (estimate) => {
        const said = resultSentence(scoresOfOneArm(0.9, estimate, estimate - 1.1, estimate + 1.1), metrics.score_change, context);
        expect(said.en).not.toMatch(/rose|fell/);
        expect(said.fi).not.toMatch(/nousi \d|laski \d/);
      }),
    );
  });

  it('nothing of a suppressed difference is said, whatever else is known', () => {
    for (const metric of definitions) {
      const result = { ...resultOf(metric, 0.4, 0.1) } as WordlessResult;
      if (result.kind !== 'duration') continue;
      const [comparison] = result.comparisons;
      const hidden = { ...comparison!, restrictedMeanDifference: { estimate: suppressed, interval: suppressed, pValue: suppressed } };
      const said = resultSentence({ ...result, comparisons: [hidden] }, metric, context);
      expect(said.en).toBe('Not shown: the group has fewer than 5 people.');
    }
  });
});

it('every absence has a label and a whole sentence in every language', () => {
  for (const { label, sentence } of Object.values(absences))
    for (const locale of locales) {
      expect(label[locale]).toMatch(/^[\p{L} ]+$/u);
      expect(sentence[locale]).toMatch(/^\p{Lu}.*\.$/u);
    }
});
