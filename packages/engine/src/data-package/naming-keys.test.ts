import { expect, test } from 'vitest';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

/** Two teams and two arms that name them, each written so. */
const toldOf = async (key: string, naming: string) => {
  const teams = `team_id,organisation_id,name,model\n${key},o1,Tiimi,regional\n`;
  const arms = `pilot_id,arm_id,label,role,team_id\np1,a,A,intervention,${naming}\n`;
  const report = await validatePackage(memorySource(examplePackage({ 'teams.csv': teams, 'arms.csv': arms })), { today: exampleToday });
  return [...report.problems, ...report.warnings]
    .filter(({ column }) => column === 'team_id')
    .map(({ file, rule }) => `${file} ${rule}`)
    .filter((each) => each.startsWith('teams') || each.startsWith('arms'));
};

test.each([
  ['both plain', 't9', 't9', []],
  ['an untidy key', 't9 ', 't9', ['teams.csv blanks_trimmed']],
  ['an untidy naming', 't9', 't9 ', ['arms.csv blanks_trimmed']],
  ['both untidy', 't9 ', 't9 ', ['teams.csv blanks_trimmed', 'arms.csv blanks_trimmed']],
  [
    'a key that looks like a person’s number',
    '150324-0012',
    '150324-0012',
    ['teams.csv identity_code_possible', 'arms.csv identity_code_possible'],
  ],
  ['a key that is one', '131052-308T', '131052-308T', ['teams.csv personal_identity_code', 'arms.csv personal_identity_code']],
  ['no key of that name', 't9', 't8', ['arms.csv key_unknown']],
])('a cell that names a row is told of as any other: %s', async (_, key, naming, told) => {
  expect((await toldOf(key, naming)).toSorted()).toEqual([...told].toSorted());
});
