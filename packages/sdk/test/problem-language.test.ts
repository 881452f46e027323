import type { Command } from 'commander';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { newDatabase } from './new-database.ts';
import { polku } from './polku.ts';

const folder = mkdtempSync(join(tmpdir(), 'polku-language-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'datapackage.json'), '{"name":"bad","resources":[{"name":"organisations","path":"organisations.csv"}]}');
writeFileSync(join(folder, 'organisations.csv'), 'organisation_id,name\no1,\n');

/** Commands that read a data package and are told a language, with the words that run them. */
function readersOf(command: Command, words: readonly string[] = []): readonly (readonly string[])[] {
  if (command.commands.length > 0) return command.commands.flatMap((each) => readersOf(each, [...words, each.name()]));
  const [first, ...others] = command.registeredArguments;
  const speaks = command.options.some(({ long }) => long === '--language');
  return first?.name() === 'dir' && speaks ? [[...words, folder, ...others.filter(({ required }) => required).map(() => 'x')]] : [];
}
const readers = readersOf(await createProgram()).filter(([name]) => name !== 'init');

it('is asked of several commands', () => expect(readers.length).toBeGreaterThan(3));

it.each(readers)('polku %s tells problems of the package in the language that it is told', async (...words) => {
  const place = words[0] === 'import' ? ['--database', await newDatabase()] : [];
  const { status, stderr } = await polku(...words, ...place, '--language', 'fi');
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('organisations.csv, name, rivi 1: value_missing. Odotettiin: '),
  });
});
