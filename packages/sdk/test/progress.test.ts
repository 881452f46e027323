import { expect, it } from 'vitest';
import { progressReporter } from '../src/cli/output.ts';

/** What is written to a stream when messages come, each so many milliseconds after the one before. */
function shown(isTTY: boolean, messages: readonly (readonly [afterMs: number, message: string])[]): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const tell = progressReporter({ isTTY, write: (text) => written.push(text.replaceAll('\r', '').replaceAll('\u001B[K', '')) }, () => now);
  for (const [afterMs, message] of messages) {
    now += afterMs;
    tell(message);
  }
  return written;
}

const messages = [
  [0, 'Starting the database'],
  [500, 'episodes.csv: 5000 rows'],
  [500, 'episodes.csv: 10000 rows'],
  [100, ''],
] as const;

it('shows what is done, and of rows how many come in a second', () => {
  expect(shown(true, messages)).toEqual([
    'Starting the database',
    'episodes.csv: 5000 rows, 10,000 a second',
    'episodes.csv: 10000 rows, 10,000 a second',
    '',
  ]);
});

it('says nothing where nobody watches', () => {
  expect(shown(false, messages)).toEqual([]);
});
