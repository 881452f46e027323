import { describe, expect, it } from 'vitest';
import { locales, type Text } from '../../src/index.ts';
import { causalWords } from './causal-words.ts';
import { intervalCases, type IntervalCaseId } from './effects/intervals.ts';
import { comparedKinds, said, type ComparedKindId } from './effects/kinds.ts';
import { changeSentences, recommendationSentences, trendSentences } from './effects/scores.ts';
import { lessIsBetterSentences, moreIsBetterSentences, neitherIsBetterSentences } from './effects/shares.ts';
import { waitSentences } from './effects/waits.ts';

/** Each way an interval can lie, for each kind of result and each direction, in three languages. */

const tables: Readonly<Record<ComparedKindId, Readonly<Record<IntervalCaseId, Text>>>> = {
  wait: waitSentences,
  moreIsBetter: moreIsBetterSentences,
  lessIsBetter: lessIsBetterSentences,
  neitherIsBetter: neitherIsBetterSentences,
  change: changeSentences,
  trend: trendSentences,
  recommendation: recommendationSentences,
};
const caseIds = Object.keys(intervalCases) as IntervalCaseId[];
const rows = (Object.keys(tables) as ComparedKindId[]).flatMap((kind) => caseIds.map((interval) => [kind, interval] as const));
const withoutCause = { design: 'before_after' };

describe('what is said of a difference', () => {
  it.each(rows)('%s, %s', (kind, interval) => {
    expect(said(comparedKinds[kind], intervalCases[interval], withoutCause)).toEqual(tables[kind][interval]);
  });

  it('of scores of which fewer are better, is the same once they are turned', () => {
    const instrument = { higherIsBetter: false, importantChange: null };
    const { change } = comparedKinds;
    const fewer = { ...change, result: (estimate: number, lower: number, upper: number) => change.result(-estimate, -upper, -lower) };
    for (const interval of caseIds)
      expect(said(fewer, intervalCases[interval], { ...withoutCause, instrument })).toEqual(changeSentences[interval]);
  });

  it('takes the decimals without which it would be told as 0', () => {
    const slight = { estimate: 0.3, lower: 0.1, upper: 0.5, margin: null };
    expect(said(comparedKinds.trend, slight, withoutCause)).toEqual({
      fi: 'Pistemäärä parani todennäköisesti nopeammin, arviolta 0,003 pistettä kuukaudessa (0,001–0,005).',
      sv: 'Poängtalet förbättrades sannolikt snabbare, uppskattningsvis 0,003 poäng i månaden (0,001–0,005).',
      en: 'The score probably improved faster, by 0.003 points a month (0.001 to 0.005).',
    });
  });

  it('names no cause, in any case of any kind', () => {
    for (const [kind, interval] of rows)
      for (const locale of locales) expect(tables[kind][interval][locale]).not.toMatch(causalWords[locale]);
  });
});
