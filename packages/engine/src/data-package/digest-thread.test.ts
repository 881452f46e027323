import { expect, test } from 'vitest';
import { ByteText } from './byte-text.ts';
import { DigestThread } from './digest-thread.ts';
import { RowDigests } from './row-digests.ts';

/** Threads run what was built. */
const built = new URL('../../dist/data-package/digest-thread.js', import.meta.url).href;

function textsOf(rows: readonly string[]) {
  const texts = new ByteText();
  for (const row of rows) texts.add(row);
  return texts.copy();
}

const files = [
  [
    ['[1]', '[2]', '', '[1]'],
    ['[2]', '[3]', ''],
  ],
  [['[1]'], Array.from({ length: 5_000 }, (_, index) => `[${index % 4_000}]`)],
];

test('another thread tells rows apart as this one does, file by file', async () => {
  const { DigestThread: BuiltThread } = (await import(built)) as { DigestThread: typeof DigestThread };
  const thread = new BuiltThread();
  try {
    expect(await thread.start()).toBe(true);
    for (const parts of files) {
      const [here, there] = [new RowDigests(), thread.rows()];
      const answers = parts.map((rows) => there.addAll(textsOf(rows)));
      const digest = there.digest();
      expect(answers[0]).toBeInstanceOf(Promise);
      expect(await Promise.all(answers)).toEqual(parts.map((rows) => here.addAll(textsOf(rows))));
      expect(Buffer.from(await digest)).toEqual(Buffer.from(here.digest()));
    }
  } finally {
    await thread.close();
  }
});

test('where no thread can be started, rows are told apart in this one', async () => {
  const thread = new DigestThread();
  expect(thread.rows()).toBeInstanceOf(RowDigests);
  // Beside the source there is nothing that a thread could run.
  expect(await thread.start()).toBe(false);
  expect(thread.rows()).toBeInstanceOf(RowDigests);
  await thread.close();
});
