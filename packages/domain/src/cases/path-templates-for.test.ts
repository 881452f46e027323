import { expect, test } from 'vitest';
import { pathTemplates, type PathTemplate } from '../catalogue/path-templates.ts';
import { pilots } from '../pilots/pilots.ts';
import { pathTemplatesFor, type PathTemplateFacts } from './path-templates-for.ts';

const nothingKnown: PathTemplateFacts = { flags: [], segment: null, teServicesEnough: null };

test.each<[string, Partial<PathTemplateFacts>, readonly string[]]>([
  ['nothing is known', {}, []],
  ['employment services alone are not enough', { teServicesEnough: false }, ['social_care']],
  ['employment services are enough', { teServicesEnough: true }, []],
  ['a student needs special support', { segment: 'student_support' }, ['student_special_support']],
  ['the example', { flags: ['nepsy'], teServicesEnough: false }, ['social_care', 'nepsy']],
  ['the client is an immigrant', { flags: ['immigrant_integration', 'debt_or_housing'] }, ['immigrants']],
])('where %s', (_, facts, templates) => {
  expect(pathTemplatesFor({ ...nothingKnown, ...facts })).toEqual(templates);
});

test('a path under development draws no step, and every path says what is left open', () => {
  const list: readonly PathTemplate[] = Object.values(pathTemplates);
  for (const { status, steps, leftOpen } of list) {
    if (status === 'in_development') expect(steps).toEqual([]);
    expect(leftOpen.fi).not.toBe('');
  }
  expect(pathTemplates.student_special_support.status).toBe('in_development');
});

test.each([
  ['social_care', 'p22_social_path_pirkanmaa'],
  ['student_special_support', 'p08_student_path'],
  ['nepsy', 'p21_nepsy_path'],
] as const)('the path %s has come as far as the pilot that described it', (template, pilot) => {
  expect(pathTemplates[template].status).toBe(pilots()[pilot].status);
});
