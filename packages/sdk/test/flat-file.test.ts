import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { durationColumns } from '../src/analyse/durations.ts';
import { InvalidFlatFile, readFlatFile } from '../src/analyse/flat-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'polku-flat-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, 'durations.csv');
  writeFileSync(path, content);
  return path;
}

describe('a flat file', () => {
  it('becomes columns: text as codes in byte order, missing numbers as NaN', async () => {
    const path = file('time,arm,status,x_age,note\n3,Ähtäri,1,40,a\n5,"Pori, keskitetty",0,NA,b\n');
    expect(await readFlatFile(path, durationColumns)).toEqual({
      name: 'durations.csv',
      rows: 2,
      names: ['arm', 'time', 'status', 'x_age'],
      text: { arm: { codes: Int32Array.of(1, 0), labels: ['Pori, keskitetty', 'Ähtäri'] } },
      numbers: { time: Float64Array.of(3, 5), status: Float64Array.of(1, 0), x_age: Float64Array.of(40, NaN) },
    });
  });

  it('reads a covariate without numbers as categories, what is missing as no category', async () => {
    const path = file('arm,time,status,x_region,x_none\na,3,1,NA,\na,5,0,Öst,NA\na,5,0,North,\n');
    const { text, numbers } = await readFlatFile(path, durationColumns);
    expect(text.x_region).toEqual({ codes: Int32Array.of(-1, 1, 0), labels: ['North', 'Öst'] });
    expect(numbers.x_none).toEqual(Float64Array.of(NaN, NaN, NaN));
  });

  it.each([
    ['arm,time\na,1\n', [[null, 'status', 'header_column_missing']]],
    ['arm,time,time,status\na,1,1,1\n', [[null, 'time', 'header_duplicate']]],
    ['arm,time,status\na,1,1\nb,2\n', [[2, null, 'row_ragged']]],
    ['arm,time,status\na,,1\n', [[1, 'time', 'value_missing']]],
    ['arm,time,status\na,"1,5",1\n', [[1, 'time', 'number_format']]],
    ['arm,time,status\na,-1,1\n', [[1, 'time', 'number_out_of_range']]],
    ['arm,time,status\na,1,0.5\n', [[1, 'status', 'integer_format']]],
    ['arm,time,status\na,1,1\n"b,1,1\n', [[2, null, 'quote_unterminated']]],
    ['arm,time,status,x_age\na,1,1,40\na,1,1,old\n', [[2, 'x_age', 'number_format']]],
    ['arm,time,status,x_age\na,1,1,NA\na,1,1,old\na,1,1,\na,1,1,40\n', [[2, 'x_age', 'number_format']]],
    ['', [[null, null, 'file_empty']]],
    [Uint8Array.of(0x61, 0xe4, 0x0a), [[null, null, 'encoding_not_utf8']]],
  ])('%j is refused by row, column and rule', async (content, expected) => {
    const failure: unknown = await readFlatFile(file(content), durationColumns).catch((error: unknown) => error);
    const problems = failure instanceof InvalidFlatFile ? failure.problems : [];
    expect(problems.map(({ row, column, rule }) => [row, column, rule])).toEqual(expect.arrayContaining(expected));
  });

  const expected = {
    text: { arm: { codes: Int32Array.of(0, 1), labels: ['a', 'b'] } },
    numbers: { time: Float64Array.of(1.5, 20), status: Float64Array.of(1, 0) },
  };
  it.each([
    ['semicolons and decimal commas, as a Finnish spreadsheet writes', 'arm;time;status\r\na;1,5;1\r\nb;20;0\r\n', {}],
    ['semicolons and decimal points', 'arm;time;status\na;1.5;1\nb;20;0\n', {}],
    ['tabs', 'arm\ttime\tstatus\na\t1,5\t1\nb\t20\t0\n', {}],
    ['a separator between quotes', '"arm";"time";"status";"a, b, c, d"\na;1,5;1;x\nb;20;0;x\n', {}],
    ['a byte order mark', '\uFEFFarm;time;status\na;1,5;1\nb;20;0\n', {}],
    ['another separator, told', 'arm:time:status\na:1.5:1\nb:20:0\n', { separator: ':' }],
    ['commas between cells and in numbers, told', 'arm,time,status\na,"1,5",1\nb,20,0\n', { decimal: ',' }],
    ['other names of columns, told', 'ryhmä;päiviä;tila\na;1,5;1\nb;20;0\n', { columns: { arm: 'ryhmä', time: 'päiviä', status: 'tila' } }],
  ] as const)('is read with %s', async (_, content, reading) => {
    expect(await readFlatFile(file(content), durationColumns, reading)).toMatchObject(expected);
  });

  it('is read in the encoding told', async () => {
    const { text } = await readFlatFile(file(Buffer.from('arm;time;status\nÄhtäri;1;1\n', 'latin1')), durationColumns, {
      encoding: 'cp1252',
    });
    expect(text.arm.labels).toEqual(['Ähtäri']);
  });

  it('has one decimal character: the other is no number, by the name that the file has for its column', async () => {
    const path = file('arm;päiviä;status\na;1,5;1\nb;1.500;0\nc;1.234,5;0\n');
    const failure: unknown = await readFlatFile(path, durationColumns, { columns: { time: 'päiviä' } }).catch((error: unknown) => error);
    expect(failure instanceof InvalidFlatFile && failure.problems).toMatchObject([
      { row: 2, column: 'päiviä', rule: 'number_format' },
      { row: 3, column: 'päiviä', rule: 'number_format' },
    ]);
  });

  it('lacks a column that is named, also where it may lack one of its own', async () => {
    const path = file('arm,time,status\na,1,1\n');
    await expect(readFlatFile(path, durationColumns)).resolves.toMatchObject({ rows: 1 });
    await expect(readFlatFile(path, durationColumns, { columns: { segment: 'ryhmä' } })).rejects.toMatchObject({
      problems: [{ column: 'ryhmä', rule: 'header_column_missing' }],
    });
  });

  it('never repeats what a cell held', async () => {
    const failure: unknown = await readFlatFile(file('arm,time,status\na,131052-308T,1\n'), durationColumns).catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(failure instanceof InvalidFlatFile && failure.problems)).not.toContain('131052');
  });

  it('that is not there is said to be so', async () => {
    await expect(readFlatFile(join(folder, 'missing.csv'), durationColumns)).rejects.toMatchObject({ code: 'unreadable_file' });
  });
});
