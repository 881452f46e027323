import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { disagreements } from './agreement.ts';

const golden = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../stats/reference/golden/${name}.json`, import.meta.url), 'utf8')) as T;

/** What the command prints, run in this process. */
async function analyse(...args: readonly (string | number)[]): Promise<Record<string, unknown>> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await (await createProgram()).parseAsync(['node', 'polku', 'analyse', ...args.map(String), '--json']);
    return JSON.parse(write.mock.calls.map(([text]) => text).join('')) as Record<string, unknown>;
  } finally {
    write.mockRestore();
  }
}

interface Pair {
  readonly x1: number;
  readonly n1: number;
  readonly x0: number;
  readonly n0: number;
}
const { pairs, single } = golden<{ pairs: readonly Pair[]; single: readonly { x: number; n: number; wilson: unknown; exact: unknown }[] }>(
  'proportions',
);

const tolerances = { default: 1e-9 };

describe('polku analyse proportions prints what R does', () => {
  it.each(pairs.map((pair) => [`${pair.x1} ${pair.n1} ${pair.x0} ${pair.n0}`, pair] as const))('%s', async (counts, pair) => {
    expect(disagreements(pair, await analyse('proportions', ...counts.split(' ')), tolerances)).toEqual([]);
  });

  it.each(single)('$x of $n, alone', async ({ x, n, wilson, exact }) => {
    const { wilson1, exact1 } = await analyse('proportions', x, n, x, n);
    expect(disagreements({ wilson, exact }, { wilson: wilson1, exact: exact1 }, tolerances)).toEqual([]);
  });

  it('tells the odds ratio where no table holds fewer from where none holds more, as R tells 0 from infinity', async () => {
    expect((await analyse('proportions', 0, 10, 3, 10)).fisherOrCondMle).toBe(0);
    expect((await analyse('proportions', 3, 10, 0, 10)).fisherOrCondMle).toEqual({ absent: 'not_estimable', reason: 'zero_cell' });
  });
});

describe('polku analyse multiplicity prints what R does', () => {
  const families = golden<readonly { p: number | readonly (number | null)[] }[]>('multiplicity');
  it.each(families.map((family) => [[family.p].flat().map((p) => p ?? 'NA'), family] as const))('%s', async (pValues, family) => {
    expect(disagreements(family, await analyse('multiplicity', ...pValues), tolerances)).toEqual([]);
  });

  it.each([['-0.1'], ['1.5'], ['-1e-3'], ['half'], ['']])('"%s" is no p-value', async (value) => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await expect(analyse('multiplicity', 0.2, value)).rejects.toMatchObject({ code: 'commander.invalidArgument' });
    told.mockRestore();
  });
});
