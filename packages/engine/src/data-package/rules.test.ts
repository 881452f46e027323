import { locales } from '@polku/domain';
import { ruleIds, rules, type Change } from '@polku/domain/data-package';
import { describe, expect, it, test } from 'vitest';
import { changedFiles } from './examples/changed-files.ts';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage, type ValidationOptions } from './validate-package.ts';

const validate = (change: Change, options: Partial<ValidationOptions> = {}) =>
  validatePackage(memorySource(examplePackage(changedFiles(change))), { today: exampleToday, maximumFileBytes: 120_000, ...options });

/** A link needs a real folder, and a workbook its own bytes: they are tested there. */
const withoutExample: readonly string[] = [
  'file_outside_package',
  'workbook_unreadable',
  'workbook_locked',
  'workbook_too_large',
  'workbook_merged_cells',
];

test('the package that the examples change keeps every rule', async () => {
  const { problems, warnings } = await validate({ files: {} });
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

test.each(ruleIds.filter((rule) => !withoutExample.includes(rule)))('%s has an example that breaks it', (rule) => {
  expect(rules[rule].example.breaks).not.toEqual([]);
});

describe.each(ruleIds.filter((rule) => rules[rule].example.breaks.length > 0))('%s', (rule) => {
  const { severity, example } = rules[rule];

  it.each(example.breaks)('is broken: $title', async ({ change, at, value }) => {
    const report = await validate(change);
    expect(severity === 'refuse' ? report.problems : report.warnings).toContainEqual({
      file: at.file,
      row: at.row ?? null,
      column: at.column ?? null,
      rule,
      expected: expect.any(String),
      hint: expect.any(String),
    });
    expect(report.problemCount > 0).toBe(severity === 'refuse');
    // Shorter values, such as 11, stand in row numbers and ranges too.
    if (value !== undefined && value.length > 2) expect(JSON.stringify(report)).not.toContain(value);
  });

  it.each(example.keeps ?? [])('is kept: %j', async (change) => {
    const { problems, warnings } = await validate(change);
    expect([...problems, ...warnings].map((problem) => problem.rule)).not.toContain(rule);
  });

  it.each(locales)('is told in %s with nothing left open', async (language) => {
    const { problems, warnings } = await validate(example.breaks[0]!.change, { language });
    const told = [...problems, ...warnings].find((problem) => problem.rule === rule)!;
    expect(told.expected + told.hint).not.toMatch(/\{\w+\}|\[object/);
    expect(told.hint).not.toBe('');
  });
});
