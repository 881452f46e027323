import { describe, expect, test } from 'vitest';
import { dataPackageDescriptor } from './descriptor.ts';
import { resourceNames, resources } from './index.ts';
import type { Resource } from './resource.ts';
import { problemAt, problemSchema } from './problem.ts';
import { checksOf } from './checks-of.ts';
import { ruleIds } from './rules/ids.ts';
import { rules } from './rules/index.ts';
import { locales } from '../text.ts';

const every = Object.values<Resource>(resources);

describe.each(every)('$name', (resource) => {
  test('stands after the files it refers to, and under its own name', () => {
    const position = resourceNames.indexOf(resource.name as (typeof resourceNames)[number]);
    expect(resources[resourceNames[position]!].name).toBe(resource.name);
    for (const { references } of Object.values(resource.columns)) {
      const named = resourceNames.findIndex((name) => name === references);
      expect(references === undefined || (named >= 0 && named < position)).toBe(true);
    }
  });

  test('reaches an organisation', () => {
    const { organisation, columns } = resource;
    const through = typeof organisation === 'object' ? columns[organisation.through]?.references : undefined;
    const reached = every.find(({ name }) => name === through)?.organisation;
    expect([
      organisation === 'whole_package',
      organisation === 'own_column' && 'organisation_id' in columns,
      reached === 'own_column',
    ]).toContain(true);
  });

  test('has a key of required columns', () => {
    expect(resource.key.map((column) => resource.columns[column]?.required)).toEqual(resource.key.map(() => true));
  });
});

test('only six files are required', () => {
  expect(every.filter(({ required }) => required).map(({ name }) => name)).toEqual([
    'organisations',
    'teams',
    'pilots',
    'arms',
    'clients',
    'episodes',
  ]);
});

describe('the Frictionless descriptor', () => {
  const { resources: described } = dataPackageDescriptor('example', ['organisations', 'teams', 'feedback']);

  test('holds the files that are present, with types, constraints and keys', () => {
    expect(described.map(({ path }) => path)).toEqual(['organisations.csv', 'teams.csv', 'feedback.csv']);
    const feedback = described[2]!.schema;
    expect(feedback.primaryKey).toEqual(['feedback_id']);
    expect(feedback.fields.find(({ name }) => name === 'recommend')).toEqual({
      name: 'recommend',
      type: 'integer',
      description: 'How likely to recommend, from 0 to 10.',
      constraints: { required: true, minimum: 0, maximum: 10 },
    });
    expect(feedback.foreignKeys).toContainEqual({ fields: 'team_id', reference: { resource: 'teams', fields: 'team_id' } });
  });

  test('leaves out foreign keys to files that are absent, and closed lists that another file opens', () => {
    const [scores] = dataPackageDescriptor('example', ['scores']).resources;
    expect(scores!.schema.foreignKeys).toBeUndefined();
    expect(scores!.schema.fields.find(({ name }) => name === 'instrument')).not.toHaveProperty('constraints.enum');
  });

  test('gives codes joined by ; a pattern that their values fit', () => {
    const [episodes] = dataPackageDescriptor('example', ['episodes']).resources;
    const pattern = new RegExp(episodes!.schema.fields.find(({ name }) => name === 'flags')!.constraints!.pattern!);
    expect(['nepsy', 'nepsy;under_30', 'tall', 'nepsyunder_30'].map((cell) => pattern.test(cell))).toEqual([true, true, false, false]);
  });
});

describe.each(ruleIds)('rule %s', (rule) => {
  test('says in every language what is expected and how to mend it, with the same facts', () => {
    for (const text of Object.values(rules[rule].texts)) {
      const facts = locales.map((locale) => [...text[locale].matchAll(/\{\w+\}/g)].map(([fact]) => fact).toSorted());
      expect(facts[1]).toEqual(facts[0]);
      expect(facts[2]).toEqual(facts[0]);
      expect(locales.every((locale) => text[locale].length > 3)).toBe(true);
    }
  });

  test('looks at something, and before others that look at the same', () => {
    const { check, before = [] } = rules[rule];
    const looks = Object.keys(check) as (keyof typeof check)[];
    expect(looks).not.toEqual([]);
    for (const other of before) {
      const shared = looks.map((look) => checksOf(look).map(({ id }) => id)).filter((ids) => ids.includes(other));
      expect(shared).not.toEqual([]);
      for (const ids of shared) expect(ids.indexOf(rule)).toBeLessThan(ids.indexOf(other));
    }
  });

  test('makes a problem that keeps its schema', () => {
    expect(problemSchema.parse(problemAt({ file: 'events.csv', row: 3, column: 'event' }, rule))).toMatchObject({ rule, row: 3 });
  });
});
