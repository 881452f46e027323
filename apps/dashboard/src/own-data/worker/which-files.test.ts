import writeXlsxFile from 'write-excel-file/universal';
import { expect, test } from 'vitest';
import { isPackage, packageIn } from './which-files.ts';

const ignore = () => {};
const workbook = async (...sheets: readonly string[]) =>
  new File(
    [
      await writeXlsxFile(
        sheets.map((sheet) => ({
          sheet,
          data: [
            ['a', 'b'],
            ['1', '2'],
          ],
        })),
      ).toBlob(),
    ],
    'data.xlsx',
  );

test.each([
  [['datapackage.json', 'data.csv'], true],
  [['Organisations.csv', 'teams.csv', 'README.md'], true],
  [['clients.csv'], false],
  [['asiakkaat.csv', 'mapping.json'], false],
  [[], false],
])('%j is a ready package: %s', (names, expected) => {
  expect(isPackage(names)).toBe(expected);
});

test('a workbook is a package where its sheets are named as the files, and a table where they are not', async () => {
  const ready = await packageIn([await workbook('Organisations', 'teams', 'clients')], ignore);
  expect(await ready?.list()).toEqual(['data.xlsx/organisations', 'data.xlsx/teams', 'data.xlsx/clients']);
  expect(await packageIn([await workbook('Taul1')], ignore)).toBeUndefined();
});

test('what is no workbook is no package either, whatever its name says', async () => {
  expect(await packageIn([new File([new Uint8Array([0xff, 0xd8, 0xff])], 'kuva.xlsx')], ignore)).toBeUndefined();
});
