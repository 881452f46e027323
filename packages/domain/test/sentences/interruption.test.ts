import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/index.ts';
import { metrics } from '../../src/metrics.ts';
import { certaintyOf, headline, intervalNote, resultSentence, type SentenceContext, type WordlessResult } from '../../src/sentences.ts';
import { causalWords } from './causal-words.ts';
import { context, readable } from './released.ts';

/**
 * A series that a new way of working interrupts has few periods as a rule, too few for an interval of its change, and nothing else in it
 * tells the change from what else began then. So the change is told by its numbers alone and never by words, which would lean on an interval.
 */

type Series = Extract<WordlessResult, { kind: 'series' }>;
type Change = Series['comparisons'][number]['level'];

const of = (estimate: number, half: number): Change => ({
  estimate,
  interval: { lower: estimate - half, upper: estimate + half, level: 0.95, method: 'kenward_roger' },
  pValue: 0.001,
});
const noChange: Change = of(0, 0.1);

const interrupted = (level: Change, slope: Change): Series => ({
  metric: 'competence_survey',
  metricVersion: 1,
  kind: 'series',
  unit: 'points',
  arms: [
    {
      arm: 'new',
      points: [
        { period: '3', n: 24, value: 6.1 },
        { period: '4', n: 22, value: 6.4 },
      ],
      limits: { absent: 'not_estimable', reason: 'too_few_observations' },
    },
    {
      arm: 'old',
      points: [
        { period: '1', n: 25, value: 5.2 },
        { period: '2', n: 21, value: 5.3 },
      ],
      limits: { absent: 'not_estimable', reason: 'too_few_observations' },
    },
  ],
  comparisons: [{ arm: 'new', reference: 'old', level, slope }],
});

const changes = fc.record({ estimate: fc.double({ min: -10, max: 10, noNaN: true }), half: fc.double({ min: 0, max: 5, noNaN: true }) });
const designs: fc.Arbitrary<Partial<SentenceContext>> = fc.record({
  margin: fc.option(fc.double({ min: 0.01, max: 5, noNaN: true })),
});

describe('a series that is interrupted', () => {
  it('is told by where each group stood, in three languages', () => {
    expect(readable(resultSentence(interrupted(of(0.8, 0.2), noChange), metrics.competence_survey, context))).toEqual({
      fi: 'Keskitetty tiimi: osaamisen keskiarvo oli ensin 6,1 ja 6,4 neljännellä kierroksella. Alueelliset tiimit: osaamisen keskiarvo oli ensin 5,2 ja 5,3 toisella kierroksella. Näytetään vain lukuina: ryhmiä ei verrata tällä mittarilla.',
      sv: 'Keskitetty tiimi: kompetensens medelvärde var först 6,1 och 6,4 i omgång 4. Alueelliset tiimit: kompetensens medelvärde var först 5,2 och 5,3 i omgång 2. Visas bara som tal: grupperna jämförs inte med detta mått.',
      en: 'Keskitetty tiimi: mean competence was 6.1 at first and 6.4 in round 4. Alueelliset tiimit: mean competence was 5.2 at first and 5.3 in round 2. Shown as numbers only: the groups are not compared by this measure.',
    });
  });

  it('is worded alike whatever its change and interval, so that none is worded as 95 % certain', () => {
    const within = context;
    const unchanged = interrupted(noChange, noChange);
    const [words, short] = [
      resultSentence(unchanged, metrics.competence_survey, within),
      headline(unchanged, metrics.competence_survey, within),
    ];
    fc.assert(
      fc.property(changes, changes, designs, (level, slope, design) => {
        const result = interrupted(of(level.estimate, level.half), of(slope.estimate, slope.half));
        expect(resultSentence(result, metrics.competence_survey, { ...within, ...design })).toEqual(words);
        expect(headline(result, metrics.competence_survey, { ...within, ...design })).toEqual(short);
      }),
    );
    for (const locale of locales) {
      expect(words[locale]).not.toMatch(/95|probably|todennäköisesti|sannolikt|\(/);
      expect(words[locale]).not.toContain(intervalNote[locale]);
      expect(words[locale]).not.toMatch(causalWords[locale]);
    }
  });

  it('is marked with no certainty, however narrow the interval', () => {
    fc.assert(
      fc.property(changes, ({ estimate }) => {
        expect(certaintyOf(interrupted(of(estimate, 0), of(estimate, 0))).level).toBe(0);
      }),
    );
  });
});
