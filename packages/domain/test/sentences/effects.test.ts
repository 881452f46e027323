import { describe, expect, it } from 'vitest';
import { locales, type Text } from '../../src/index.ts';
import { causalWords } from './causal-words.ts';
import { intervalCases, type IntervalCaseId } from './effects/intervals.ts';
import { comparedKinds, said, type ComparedKindId } from './effects/kinds.ts';
import { changeSentences, recommendationSentences } from './effects/scores.ts';
import { lessIsBetterSentences, moreIsBetterSentences, neitherIsBetterSentences } from './effects/shares.ts';
import { waitSentences } from './effects/waits.ts';

/** Each way an interval can lie, for each kind of result and each direction, in three languages. */

const tables: Readonly<Record<ComparedKindId, Readonly<Record<IntervalCaseId, Text>>>> = {
  wait: waitSentences,
  moreIsBetter: moreIsBetterSentences,
  lessIsBetter: lessIsBetterSentences,
  neitherIsBetter: neitherIsBetterSentences,
  change: changeSentences,
  recommendation: recommendationSentences,
};
const caseIds = Object.keys(intervalCases) as IntervalCaseId[];
const rows = (Object.keys(tables) as ComparedKindId[]).flatMap((kind) => caseIds.map((interval) => [kind, interval] as const));

describe('what is said of a difference', () => {
  it.each(rows)('%s, %s', (kind, interval) => {
    expect(said(comparedKinds[kind], intervalCases[interval])).toEqual(tables[kind][interval]);
  });

  it('of scores of which fewer are better, is the same once they are turned', () => {
    const instrument = { higherIsBetter: false, importantChange: null };
    const { change } = comparedKinds;
    const fewer = { ...change, result: (estimate: number, lower: number, upper: number) => change.result(-estimate, -upper, -lower) };
    for (const interval of caseIds) expect(said(fewer, intervalCases[interval], { instrument })).toEqual(changeSentences[interval]);
  });

  it('takes the decimals without which it would be told as 0', () => {
    const slight = { estimate: 0.03, lower: 0.01, upper: 0.05, margin: null, isHint: true };
    expect(said(comparedKinds.change, slight)).toEqual({
      fi: 'Pistemäärä parani todennäköisesti enemmän, arviolta 0,003 pistettä (0,001–0,005).',
      sv: 'Poängtalet förbättrades sannolikt mer, uppskattningsvis 0,003 poäng (0,001–0,005).',
      en: 'The score probably improved more, by 0.003 points (0.001 to 0.005).',
    });
  });

  it('names no cause, in any case of any kind', () => {
    for (const [kind, interval] of rows)
      for (const locale of locales) expect(tables[kind][interval][locale]).not.toMatch(causalWords[locale]);
  });
});
