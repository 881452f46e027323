import { ruleIds, rules, type RuleId } from '@polku/domain/data-package';
import { describe, expect, it, test } from 'vitest';
import { cellExamples } from './examples/cell-examples.ts';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { fileExamples } from './examples/file-examples.ts';
import { headerExamples } from './examples/header-examples.ts';
import { rowExamples } from './examples/row-examples.ts';
import type { Example, Files } from './examples/rule-example.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

/** Every rule has an example: one without is a type error. A link needs a real folder and is tested there. */
const examples: Record<RuleId, readonly Example[]> = { ...fileExamples, ...headerExamples, ...cellExamples, ...rowExamples };

const validate = (files: Files) => validatePackage(memorySource(examplePackage(files)), { today: exampleToday, maximumFileBytes: 120_000 });

test('the package that the examples change keeps every rule', async () => {
  const { problems, warnings } = await validate({});
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

describe.each(ruleIds.filter((rule) => examples[rule].length > 0))('%s', (rule) => {
  it.each(examples[rule])('$change', async ({ files, at }) => {
    const report = await validate(files);
    const listed = rules[rule].severity === 'refuse' ? report.problems : report.warnings;
    expect(listed).toContainEqual({
      file: at.file,
      row: at.row ?? null,
      column: at.column ?? null,
      rule,
      expected: expect.any(String),
      hint: expect.any(String),
    });
    expect(report.problemCount > 0).toBe(rules[rule].severity === 'refuse');
  });
});

/** Shorter values, such as 11, stand in row numbers and ranges too. */
const telling = Object.values(examples)
  .flat()
  .filter(({ value }) => value !== undefined && value.length > 2);

test.each(telling)('the report does not repeat the value where $change', async ({ files, value }) => {
  expect(JSON.stringify(await validate(files))).not.toContain(value);
});

test.each(ruleIds)('the texts of %s leave nothing open', async (rule) => {
  for (const { files } of examples[rule].slice(0, 1)) {
    const { problems, warnings } = await validate(files);
    for (const { expected, hint } of [...problems, ...warnings]) expect(expected + hint).not.toMatch(/\{\w+\}/);
  }
});
