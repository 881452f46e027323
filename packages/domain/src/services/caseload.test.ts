import { expect, test } from 'vitest';
import { caseload } from './caseload.ts';

const held = { role: 'work_ability_coordinator', from: '2024-01-01' } as const;
const post = { ...held, fullTimeEquivalents: 0.5 };

test('open cases of a role, each once, for each full-time equivalent in force', () => {
  const assignments = [
    { ...held, episodeId: 'e1' },
    { ...held, episodeId: 'e1' },
    { ...held, episodeId: 'e2', to: '2024-01-31' },
    { ...held, episodeId: 'e3', role: 'social_worker' as const },
  ];
  const posts = [post, { ...post, from: '2024-06-01' }];
  expect(caseload('work_ability_coordinator', assignments, posts, '2024-01-31')).toEqual({
    openCases: 2,
    fullTimeEquivalents: 0.5,
    casesEach: 4,
  });
  expect(caseload('work_ability_coordinator', assignments, posts, '2024-02-01').casesEach).toBe(2);
});

test('where nobody holds the role there is no share', () => {
  expect(caseload('work_ability_coordinator', [], [], '2024-01-31').casesEach).toBeNull();
});
