import { expect, test } from 'vitest';
import { repeatedAssessments } from './repeated-assessments.ts';

test('a topic assessed again within the days is told with both days, whatever the order of the rows', () => {
  const rows = [
    { topic: 'work_ability', doneOn: '2024-05-10' },
    { topic: 'health', doneOn: '2024-02-01' },
    { topic: 'work_ability', doneOn: '2024-01-10' },
    { topic: 'work_ability', doneOn: '2026-01-10' },
  ] as const;
  expect(repeatedAssessments(rows, 365)).toEqual([{ topic: 'work_ability', firstOn: '2024-01-10', againOn: '2024-05-10' }]);
});
