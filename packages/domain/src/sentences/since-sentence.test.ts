import { describe, expect, it } from 'vitest';
import type { ConclusionChange } from '../conclusions/changes-since.ts';
import { metrics } from '../metrics/index.ts';
import { sinceSentence } from './since-sentence.ts';

const change: ConclusionChange = {
  metric: 'time_to_service',
  arm: 'new',
  unit: 'days',
  priority: 'primary',
  changed: 'value',
  before: { case: 'probably_better', estimate: -5 },
  after: { case: 'probably_better', estimate: -8 },
  moved: -3,
  isBeyondInterval: false,
  reasons: ['data'],
};
const said = (other: Partial<ConclusionChange>) =>
  sinceSentence({ ...change, ...other }, metrics.time_to_service).en.replaceAll(/[\u00A0\u2060]/g, ' ');
const label = metrics.time_to_service.label.en;

describe('what has changed since the last meeting', () => {
  it.each<[string, Partial<ConclusionChange>, string]>([
    [
      'a value within its noise',
      {},
      `${label}: the conclusion is the same: Probably yes. The estimate moved by −3 days: −5 days, now −8 days. So small a move may be chance. What changed in between: the data.`,
    ],
    [
      'a value beyond it',
      { isBeyondInterval: true },
      `${label}: the conclusion is the same: Probably yes. The estimate moved by −3 days: −5 days, now −8 days. That is more than the interval before allowed. What changed in between: the data.`,
    ],
    [
      'a conclusion',
      { changed: 'conclusion', after: { case: 'better', estimate: -8 }, reasons: ['data', 'plan'] },
      `${label}: the conclusion changed. Before: Probably yes. Now: Yes. The estimate moved by −3 days: −5 days, now −8 days. So small a move may be chance. What changed in between: the data and the evaluation plan.`,
    ],
    ['nothing', { changed: 'nothing', moved: 0, reasons: [] }, `${label}: no change.`],
    [
      'a measure that came',
      { changed: 'appeared', before: undefined, moved: undefined, reasons: ['plan'] },
      `${label}: told for the first time. Now: Probably yes. What changed in between: the evaluation plan.`,
    ],
    [
      'a number that may not be shown any more',
      {
        after: { case: 'not_compared', estimate: { absent: 'suppressed', reason: 'few_people_or_events' } as never },
        changed: 'conclusion',
        moved: undefined,
      },
      `${label}: the conclusion changed. Before: Probably yes. Now: Not compared. What changed in between: the data.`,
    ],
  ])('%s', (_, other, words) => {
    expect(said(other)).toBe(words);
  });
});
