import { expect, test } from 'vitest';
import { responsibilityGaps, type HeldResponsibility } from './responsibility-gaps.ts';

const held = (fromOn: string, toOn: string | null = null): HeldResponsibility => ({ kind: 'client_responsible', fromOn, toOn });
const [planned, end] = ['2024-02-01', '2024-06-01'] as const;

test.each<[string, readonly HeldResponsibility[], unknown]>([
  ['held all along', [held('2024-02-01')], []],
  ['handed over on the day of acceptance', [held('2024-02-01', '2024-03-01'), held('2024-03-01')], []],
  [
    'given up before anybody accepted',
    [held('2024-02-01', '2024-03-01'), held('2024-03-15')],
    [{ fromOn: '2024-03-01', untilOn: '2024-03-15' }],
  ],
  ['named late', [held('2024-02-20')], [{ fromOn: '2024-02-01', untilOn: '2024-02-20' }]],
  ['never named', [], [{ fromOn: '2024-02-01', untilOn: null }]],
  ['ended while the case went on', [held('2024-02-01', '2024-05-01')], [{ fromOn: '2024-05-01', untilOn: null }]],
  ['somebody else’s assignment', [{ kind: 'contact_person', fromOn: '2024-02-01' }], [{ fromOn: '2024-02-01', untilOn: null }]],
])('a responsibility %s', (_, rows, gaps) => {
  expect(responsibilityGaps(rows, planned, end)).toEqual(gaps);
});
