import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from './scratch-copy.mjs';

const file = 'packages/domain/src/data-package/rules/contact_without_channel.ts';
const rule = `import { broken, cell, file } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const withChannel = (channel: string) => file('events', 'episode_id,event,occurred_on,channel', \`e1,support_contact,2023-05-05,\${channel}\`);

export const contactWithoutChannel: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'yhteydenoton tapa', sv: 'hur kontakten togs', en: 'how the contact was made' },
    hint: { fi: 'Täytä sarake channel.', sv: 'Fyll i kolumnen channel.', en: 'Fill the column channel.' },
  },
  check: { row: rowsOf('events', () => ({ event, channel }) => event === 'support_contact' && channel === null && { column: 'channel' }) },
  example: {
    breaks: [broken('a contact made somehow', withChannel(''), 'events', 1, 'channel')],
    keeps: [withChannel('on_site'), cell('events', 1, 'detail', 'known')],
  },
};
`;

/** Validates the packages of the rule's example, as its test does. */
const examples = `
  import { rules } from '@polku/domain/data-package';
  import { changedFiles } from './dist/data-package/examples/changed-files.js';
  import { examplePackage, exampleToday } from './dist/data-package/examples/example-package.js';
  import { memorySource } from './dist/data-package/package-source.js';
  import { validatePackage } from './dist/data-package/validate-package.js';
  const { breaks, keeps } = rules.contact_without_channel.example;
  for (const change of [...breaks.map((example) => example.change), ...keeps]) {
    const { problems } = await validatePackage(memorySource(examplePackage(changedFiles(change))), { today: exampleToday, language: 'sv' });
    console.log(problems.map(({ file, row, column, rule, hint }) => [file, row, column, rule, hint].join(' ')).join() || 'kept');
  }
`;

let copy;
beforeAll(() => void (copy = scratchCopy(['packages/domain', 'packages/engine'])));
afterAll(() => copy?.remove());

const check = () => copy.run('tsc', ['--build', 'packages/domain', 'packages/engine']);

test('a rule of the data package takes one file, which its example finds broken and kept', () => {
  copy.add(file, rule);
  copy.run('node', ['tooling/generate-indexes.mjs']);
  check();
  const told = copy.run('node', ['--input-type=module', '--eval', examples], { cwd: 'packages/engine' });
  expect(told.trim().split('\n')).toEqual(['events.csv 1 channel contact_without_channel Fyll i kolumnen channel.', 'kept', 'kept']);
  expect(copy.touchedByHand()).toEqual([file]);
});

test.each([
  ['a column that its file lacks', "{ column: 'chanel' }", "{ column: 'channel' }"],
  ['a file that no package has', "rowsOf('event'", "rowsOf('events'"],
  ['a cell of its example that is none', "cell('events', 1, 'details'", "cell('events', 1, 'detail'"],
])('a rule that names %s does not compile', (_, wrong, right) => {
  copy.edit(file, (text) => text.replace(right, wrong));
  expect(check).toThrow(/contact_without_channel\.ts/);
  copy.edit(file, (text) => text.replace(wrong, right));
});
