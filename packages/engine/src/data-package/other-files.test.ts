import { expect, test } from 'vitest';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { workbookOf } from './examples/workbook-of.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);

async function beside(name: string, content: Uint8Array) {
  const { problems, warnings } = await validatePackage(memorySource(examplePackage({ [name]: content })), { today: exampleToday });
  return {
    problems: problems.map(({ file, row, rule }) => [file, row, rule]),
    warnings: warnings.map(({ file, rule }) => [file, rule]),
  };
}

const code = '131052-308T';

test.each<[string, string, Uint8Array]>([
  ['the copy that a browser made', 'teams (1).csv', utf8('team_id,organisation_id,name\nt1,o1,Tiimi\n')],
  ['a code list with a column of names', 'kunnat.csv', utf8('kuntanumero;nimi;puhelin\n609;Pori;02 621 1100\n')],
  ['quotation marks where none belong', 'muistio.csv', utf8('a,b\n1,5" x\n"open\n')],
  ['another encoding', 'vanha.csv', latin1('nimi;osoite\nSäkylä;Rantatie\n')],
  ['UTF-16', 'unicode.csv', utf16('\ufeffa\tb\nx@example.fi\t1\n')],
  ['a shadow file of a Mac', '._clients.csv', Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0, 0x4d, 0x61, 0x63)],
  ['a file of a folder view', '.DS_Store', Uint8Array.of(0, 0, 0, 1, 0x42, 0x75, 0x64, 0x31)],
  ['a photo', 'kuva.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['nothing at all', 'empty.csv', new Uint8Array(0)],
  ['a workbook', 'clients.xlsx', workbookOf({ clients: { rows: [['nimi'], ['Maija']] } })],
  ['a photo that is named a workbook', 'kuva.xlsx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['signs of several cells', 'luvut.csv', utf8('a;b;c\n131052;-308;T\n')],
  ['a case number', 'asiat.csv', utf8('a\n150324-0012\n')],
])('%s beside the package is told of, and no more', async (_, name, content) => {
  expect(await beside(name, content)).toEqual({ problems: [], warnings: [[name, 'file_not_used']] });
});

test.each<[string, string, Uint8Array, number | null]>([
  ['UTF-8', 'a.csv', utf8(`a,b\n1,2\n3,${code}\n`), 2],
  ['the first line', 'a.csv', utf8(`${code}\n`), null],
  ['semicolons and an open quotation mark', 'a.csv', utf8(`a;b\n"x;${code}\n`), 1],
  ['ISO-8859-1', 'a.csv', latin1(`nimi\nSäkylä ${code}\n`), 1],
  ['UTF-16 with its mark', 'a.txt', utf16(`\ufeffa\n${code}\n`), 1],
  ['UTF-16 without its mark', 'a.txt', utf16(`a\n${code}\n`), 1],
  ['full-width signs', 'a.md', utf8('a\n１３１０５２－３０８Ｔ\n'), 1],
  ['no line ends at all', 'a.json', utf8(`${'x'.repeat(70_000)} ${code}`), null],
  ['the shadow file that is text after all', '._a.csv', utf8(`a\n${code}\n`), 1],
  ['a workbook', 'a.xlsx', workbookOf({ one: { rows: [['a'], ['b', `hetu ${code}`]] } }), 1],
])('an identity code in a file beside the package is found: %s', async (_, name, content, row) => {
  const { problems } = await beside(name, content);
  expect(problems).toEqual([[name, row, 'personal_identity_code']]);
});

test.each(['131052-308T.csv', 'asiakas 131052-308T.pdf', '020516C903K'])(
  'an identity code in the name of a file is found and not repeated: %s',
  async (name) => {
    const { problems, warnings } = await beside(name, utf8('a\n1\n'));
    expect(problems.map(([, , rule]) => rule)).toEqual(['personal_identity_code']);
    expect(JSON.stringify([problems, warnings])).not.toMatch(/131052|020516/);
  },
);

test.each<[string, string, string | Uint8Array, string]>([
  [
    'an undeclared encoding',
    'clients.csv',
    latin1(`client_id,organisation_id,municipality\nc1,o1,Säkylä\nc2,o1,${code}\n`),
    'encoding_not_utf8',
  ],
  ['undeclared semicolons', 'clients.csv', `client_id;organisation_id;municipality\nc1;o1;Pori\nc2;o1;${code}\n`, 'delimiter_undeclared'],
  ['a quotation mark left open', 'clients.csv', `client_id,organisation_id\n"c1,o1\nc2,${code}\n`, 'quote_unterminated'],
  ['a missing column', 'clients.csv', `client_id,municipality\nc1,Pori\nc2,${code}\n`, 'header_column_missing'],
  ['a descriptor that is no JSON', 'datapackage.json', `{\n"name": "x",\n"title": "${code}",}`, 'descriptor_format'],
])('a file that cannot be read is searched for identity codes in the same run: %s', async (_, name, content, rule) => {
  const { problems } = await beside(name, typeof content === 'string' ? utf8(content) : content);
  expect(problems.filter(([file]) => file === name).map(([, row, told]) => (told === rule ? rule : [told, row]))).toEqual([
    rule,
    ['personal_identity_code', 2],
  ]);
});

test('documentation beside the package is searched and not told of', async () => {
  expect(await beside('README.md', utf8('# Pori\n'))).toEqual({ problems: [], warnings: [] });
});

test('a file that the package names is searched as its own are', async () => {
  const files = {
    'datapackage.json': JSON.stringify({ resources: [{ name: 'municipalities', path: 'kunnat.csv' }] }),
    'kunnat.csv': 'code,puhelin\n609,044 123 4567\n',
  };
  const { problems } = await validatePackage(memorySource(examplePackage(files)), { today: exampleToday });
  expect(problems).toMatchObject([
    { file: 'kunnat.csv', rule: 'header_names_person' },
    { file: 'kunnat.csv', row: 1, rule: 'phone_number' },
  ]);
  const { problems: inCells } = await validatePackage(
    memorySource(examplePackage({ ...files, 'kunnat.csv': 'code,note\n609,044 123 4567\n' })),
    { today: exampleToday },
  );
  expect(inCells).toMatchObject([{ file: 'kunnat.csv', row: 1, rule: 'phone_number' }]);
});
