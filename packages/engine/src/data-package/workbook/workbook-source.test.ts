import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleFile, exampleFileNames, examplePackage, exampleToday } from '../examples/example-package.ts';
import { workbookOf, type ExampleCell, type ExampleSheet } from '../examples/workbook-of.ts';
import { packageAt } from '../package-at.ts';
import { memorySource } from '../package-source.ts';
import { validatePackage } from '../validate-package.ts';
import { workbookSource } from './workbook-source.ts';

const dayMs = 24 * 60 * 60 * 1_000;
const serialOf = (day: string) => String(Date.parse(day) / dayMs + 25_569);

/** A cell as a spreadsheet keeps it: a day and a number are no text there. */
const spreadsheetCell = (text: string): ExampleCell => {
  if (text === '') return null;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { serial: serialOf(text) };
  if (/^(true|false)$/.test(text)) return text === 'true';
  return /^[1-9]\d*(\.\d+)?$/.test(text) ? { number: text } : text;
};

/** The example package as a workbook, some of its sheets in another form. */
function exampleSheets(changes: Readonly<Record<string, ExampleSheet>> = {}): Record<string, ExampleSheet> {
  const sheets = exampleFileNames
    .filter((name) => name.endsWith('.csv'))
    .map((name): [string, ExampleSheet] => [
      name.replace('.csv', ''),
      {
        rows: exampleFile(name)
          .trimEnd()
          .split('\n')
          .map((line) => line.split(',').map(spreadsheetCell)),
      },
    ]);
  return { ...Object.fromEntries(sheets), ...changes };
}

const validate = (sheets: Readonly<Record<string, ExampleSheet>>) =>
  validatePackage(
    workbookSource('polku.xlsx', async () => workbookOf(sheets)),
    { today: exampleToday },
  );

const told = (problems: readonly { file: string; row: number | null; column: string | null; rule: string }[]) =>
  problems.map(({ file, row, column, rule }) => [file, row, column, rule]);

test('a workbook reads as the same package does in CSV files', async () => {
  const asFiles = await validatePackage(memorySource(examplePackage()), { today: exampleToday });
  const { problems, warnings, rows, datasetHash } = await validate(exampleSheets());
  expect({ problems, warnings, datasetHash }).toEqual({ problems: [], warnings: [], datasetHash: asFiles.datasetHash });
  expect(rows['polku.xlsx/clients']).toBe(3);
});

test('a problem names the workbook, the sheet and the row', async () => {
  const { problems } = await validate(
    exampleSheets({
      fidelity: {
        rows: [
          ['team_id', 'reviewed_on', 'scale', 'item', 'rating'],
          ['t1', { serial: '45209' }, 'ips-25', 'zero exclusion', { number: '6' }],
        ],
      },
    }),
  );
  expect(told(problems)).toEqual([['polku.xlsx/fidelity', 1, 'rating', 'number_out_of_range']]);
});

describe('a sheet', () => {
  const fidelity: readonly ExampleCell[] = ['team_id', 'reviewed_on', 'scale', 'item', 'rating'];
  const review: readonly ExampleCell[] = ['t1', { serial: '45209' }, 'ips-25', 'zero exclusion', { number: '4' }];

  test.each<[string, ExampleSheet, readonly unknown[]]>([
    [
      'with merged cells is refused',
      { rows: [fidelity, review], mergedRanges: ['A1:B1'] },
      ['polku.xlsx/fidelity', null, null, 'workbook_merged_cells'],
    ],
    [
      'with a title line is refused',
      { rows: [['Arvioinnit'], fidelity, review] },
      ['polku.xlsx/fidelity', null, null, 'header_title_line'],
    ],
    [
      'with an error is refused',
      { rows: [fidelity, ['t1', { serial: '45209' }, { error: '#ARVO!' }, 'x', { number: '4' }]] },
      ['polku.xlsx/fidelity', 1, 'scale', 'spreadsheet_error'],
    ],
  ])('%s', async (_, sheet, problem) => {
    const { problems } = await validate(exampleSheets({ fidelity: sheet }));
    expect(told(problems)).toEqual([problem]);
  });

  test('that is named as no file is told of, and one of a template that nobody filled is not', async () => {
    const { problems, warnings } = await validate({
      ...exampleSheets({ milestones: { rows: [['pilot_id', 'label', 'planned_on', 'done_on', 'status']] } }),
      Ohje: { rows: [['Täytä taulukot']] },
      Tyhjä: { rows: [] },
    });
    expect(problems).toEqual([]);
    expect(told(warnings)).toEqual([['polku.xlsx/Ohje', null, null, 'file_not_used']]);
  });

  test('is found whatever the capitals of its name', async () => {
    const { clients, ...others } = exampleSheets();
    expect((await validate({ ...others, 'Clients ': clients! })).problems).toEqual([]);
  });
});

test('a file that is no workbook is refused in one line', async () => {
  const photo = async () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  const { problems } = await validatePackage(workbookSource('kuva.xlsx', photo), { today: exampleToday });
  expect(told(problems)).toEqual([['kuva.xlsx', null, null, 'workbook_unreadable']]);
});

describe('at a path', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'polku-workbook-'));
    await writeFile(join(folder, 'polku.xlsx'), workbookOf(exampleSheets()));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const validateAt = async (path: string) => validatePackage((await packageAt(path))!, { today: exampleToday });

  test('a workbook is a package, and so is a folder that holds one', async () => {
    const file = await validateAt(join(folder, 'polku.xlsx'));
    expect(file.problems).toEqual([]);
    await writeFile(join(folder, '~$polku.xlsx'), 'lock');
    await writeFile(
      join(folder, 'datapackage.json'),
      JSON.stringify({ name: 'pori', resources: [{ name: 'clients', path: 'clients.csv', bytes: 7 }] }),
    );
    const held = await validateAt(folder);
    expect([held.problems, held.datasetHash]).toEqual([[], file.datasetHash]);
  });

  test('a workbook beside CSV files is a file beside the package', async () => {
    for (const [name, content] of Object.entries(examplePackage())) await writeFile(join(folder, name), content);
    const { problems, warnings } = await validateAt(folder);
    expect(problems).toEqual([]);
    expect(told(warnings)).toEqual([['polku.xlsx', null, null, 'file_not_used']]);
  });

  test('a CSV that is none of the package’s is a file beside the workbook', async () => {
    await writeFile(join(folder, 'kunnat.csv'), 'a\n131052-308T\n');
    const { problems, rows } = await validateAt(folder);
    expect(told(problems)).toEqual([['kunnat.csv', 1, null, 'personal_identity_code']]);
    expect(rows['polku.xlsx/teams']).toBeGreaterThan(0);
  });

  test('nothing is no package', async () => {
    expect(await packageAt(join(folder, 'missing'))).toBeUndefined();
  });
});
