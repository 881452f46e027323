import { describe, expect, it } from 'vitest';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

/** What is said of the path of one episode, referred on 2023-01-10. */
async function findings(
  ...rows: readonly (readonly [state: string, enteredOn: string])[]
): Promise<readonly (readonly [number | null, string])[]> {
  const file = ['episode_id,state,entered_on', ...rows.map(([state, on]) => `e1,${state},${on}`)].join('\n');
  const { warnings } = await validatePackage(memorySource(examplePackage({ 'pathway.csv': file })), { today: exampleToday });
  return warnings
    .filter(({ rule }) => rule === 'impossible_path')
    .map(({ row, expected, hint }) => [row, `${/the rule (\w+)/.exec(expected)?.[1]} ${/\((.*?)\)/.exec(hint)?.[1]}`] as const);
}

describe('a recorded path', () => {
  it('that goes as cases may go is passed over', async () => {
    expect(await findings(['in_triage', '2023-01-10'], ['waiting_for_team', '2023-01-12'], ['team_planning', '2023-01-20'])).toEqual([]);
  });

  it('is read by its days, whatever the order of its rows', async () => {
    expect(await findings(['team_planning', '2023-01-20'], ['in_triage', '2023-01-10'], ['waiting_for_team', '2023-01-12'])).toEqual([]);
  });

  it('names each rule that it breaks, with the row and the day', async () => {
    expect(
      await findings(
        ['waiting_for_team', '2023-01-12'],
        ['plan_drafting', '2023-01-20'],
        ['ended_withdrew', '2023-03-01'],
        ['team_planning', '2023-04-01'],
      ),
    ).toEqual([
      [1, 'path_begins_midway 2023-01-12'],
      [2, 'impossible_transition 2023-01-20'],
      [4, 'path_continues_after_end 2023-04-01'],
    ]);
  });

  it('is told of without the episode’s id and without its states', async () => {
    const file = 'episode_id,state,entered_on\ne1,plan_drafting,2023-01-20\n';
    const { warnings } = await validatePackage(memorySource(examplePackage({ 'pathway.csv': file })), { today: exampleToday });
    expect(warnings).toMatchObject([{ file: 'pathway.csv', row: 1, column: 'state', rule: 'impossible_path' }]);
    expect(JSON.stringify(warnings)).not.toMatch(/\be1\b|plan_drafting/);
  });

  it('that was recorded twice while a state lasts breaks nothing', async () => {
    expect(await findings(['in_triage', '2023-01-10'], ['in_triage', '2023-01-11'])).toEqual([]);
  });
});
