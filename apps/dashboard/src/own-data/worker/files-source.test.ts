import { expect, test } from 'vitest';
import type { Progress } from '../protocol.ts';
import { filesSource } from './files-source.ts';

test('files are read as they are, and how far the reading has come is told in lines and bytes', async () => {
  const told: Progress[] = [];
  const source = filesSource([new File(['a\n1\n2\n'], 'teams.csv'), new File(['b\n3\n'], 'arms.csv')], (progress) => told.push(progress));
  expect(await source.list()).toEqual(['teams.csv', 'arms.csv']);
  const read: Uint8Array[] = [];
  for await (const chunk of source.open('teams.csv')) read.push(chunk);
  expect(new TextDecoder().decode(Buffer.concat(read))).toBe('a\n1\n2\n');
  expect(told).toEqual([{ file: 'teams.csv', lines: 3, bytes: 6, totalBytes: 10 }]);
});
