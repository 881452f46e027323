import { expect, test } from 'vitest';
import { examplePackage, exampleToday, withCell } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

const oddPath = { 'pathway.csv': 'episode_id,state,entered_on\ne1,plan_drafting,2023-01-20\n' };
const rulesTold = async (files: Readonly<Record<string, string>>, problemsAlone: boolean) => {
  const { problems, warnings } = await validatePackage(memorySource(examplePackage(files)), { today: exampleToday, problemsAlone });
  return { refused: problems.map(({ rule }) => rule), told: warnings.map(({ rule }) => rule) };
};

test('the odd path of a case is told, but not to whoever asks for problems alone and there are none', async () => {
  expect(await rulesTold(oddPath, false)).toEqual({ refused: [], told: ['impossible_path'] });
  expect(await rulesTold(oddPath, true)).toEqual({ refused: [], told: [] });
});

test('where there are problems, all is told', async () => {
  const broken = { ...oddPath, ...(withCell('clients.csv', 1, 'birth_year', 'long ago') as Record<string, string>) };
  const told = await rulesTold(broken, true);
  expect(told.refused).toEqual(['integer_format']);
  expect(told.told).toEqual((await rulesTold(broken, false)).told);
  expect(told.told).toContain('impossible_path');
});
