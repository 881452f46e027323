import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { RowDigests } from './row-digests.ts';

const encoder = new TextEncoder();
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** The law that `RowDigests` keeps: SHA-256 over the digests of the distinct rows, in the order of their bytes. */
const expected = (rows: readonly string[]) => {
  const digests = [...new Set(rows)].map(sha256).toSorted(Buffer.compare);
  return sha256(Buffer.concat(digests)).toString('hex');
};

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('a row that was seen before is told', () => {
  const digests = new RowDigests();
  expect(['[1]', '[2]', '[1]', '[3]', '[2]'].map((row) => digests.add(encoder.encode(row)))).toEqual([true, true, false, true, false]);
});

test('one digest stands for the rows, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 300 }), (rows) => {
      const digests = new RowDigests();
      for (const row of rows) digests.add(encoder.encode(row));
      expect(hex(digests.digest())).toBe(expected(rows));
    }),
    { seed: 1 },
  );
});

test('so does it for many rows', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `[${index}]`);
  const digests = new RowDigests();
  for (const row of rows) digests.add(encoder.encode(row));
  expect(hex(digests.digest())).toBe(expected(rows));
});

describe('where there is no hashing of Node', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  it('digests are the same', async () => {
    vi.resetModules();
    vi.spyOn(process, 'getBuiltinModule').mockImplementation(() => undefined as never);
    const { RowDigests: Portable } = await import('./row-digests.ts');
    const digests = new Portable();
    expect(['[1]', '[2]', '[1]'].map((row) => digests.add(encoder.encode(row)))).toEqual([true, true, false]);
    expect(hex(digests.digest())).toBe(expected(['[1]', '[2]']));
  });
});
