import { expect, it } from 'vitest';
import { doorProblems } from './door-problems.mjs';

const file = 'packages/domain/src/cases/case-team.ts';

it.each([
  ['all that is unreached is awaited', { caseTeam: file }, { 'SYS-24': ['caseTeam'], 'SYS-27': ['caseTeam'] }, []],
  ['an export joins', { caseTeam: file }, {}, [`${file}: no program reaches caseTeam`]],
  ['an awaited export is reached', {}, { 'SYS-24': ['caseTeam'] }, ['awaiting-a-caller.mjs: caseTeam is reached, or gone']],
])('%s', (_, unreached, awaiting, expected) => {
  expect(doorProblems(new Map(Object.entries(unreached)), awaiting)).toEqual(expected.map((words) => expect.stringContaining(words)));
});
