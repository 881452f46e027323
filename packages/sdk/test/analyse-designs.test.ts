import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { disagreements } from './agreement.ts';

const reference = fileURLToPath(new URL('../../stats/reference/', import.meta.url));
const golden = <T>(name: string): Readonly<Record<string, T>> =>
  JSON.parse(readFileSync(`${reference}golden/${name}.json`, 'utf8')) as Readonly<Record<string, T>>;

/** What the command prints of a file beside the goldens, run in this process. */
async function analyse(kind: string, file: string, ...options: string[]): Promise<Readonly<Record<string, unknown>>> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const args = ['node', 'polku', 'analyse', kind, `${reference}data/${file}.csv`, ...options, '--json'];
    await (await createProgram()).parseAsync(args);
    return JSON.parse(write.mock.calls.map(([text]) => text).join('')) as Readonly<Record<string, unknown>>;
  } finally {
    write.mockRestore();
  }
}

interface Term {
  readonly estimate: number;
  readonly se: number;
  readonly df: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

describe('polku analyse prints of designs over time the intervals that hold, as R does', () => {
  const panels = golden<Term>('panel_clusters');
  it.each(Object.keys(panels))('panel %s', async (name) => {
    const { se, df, lower, upper, p } = panels[name]!;
    const { cr2 } = await analyse('panel', name);
    expect(disagreements({ se, df, ci: [lower, upper], p }, cr2, { default: 1e-8 })).toEqual([]);
  });

  it('of values that do not vary, or of one cluster, it says why there is none', async () => {
    expect(await analyse('panel', 'panel_constant')).toMatchObject({ cr2: { absent: 'not_estimable', reason: 'no_variation' } });
    expect(await analyse('panel', 'panel_one_cluster')).toMatchObject({
      cr2: { descriptiveOnly: 'few_clusters', clusters: [1, 1], fewest: 4 },
    });
  });

  const series = golden<{ t0: number; season: boolean; kr: { phi: number; sigma: number; terms: readonly Term[]; effect_last: Term } }>(
    'autoregressive',
  );
  it.each(Object.keys(series))('series %s', async (name) => {
    const { t0, season, kr } = series[name]!;
    const { autoregressive } = await analyse('series', name, '--t0', String(t0), '--season', season ? '1' : '0');
    const expected = {
      phi: kr.phi,
      sigma: kr.sigma,
      est: kr.terms.map(({ estimate }) => estimate),
      se: kr.terms.map(({ se }) => se),
      df: kr.terms.map(({ df }) => df),
      ci_lower: kr.terms.map(({ lower }) => lower),
      ci_upper: kr.terms.map(({ upper }) => upper),
      p: kr.terms.map(({ p }) => p),
    };
    expect(disagreements(expected, autoregressive, { default: 1e-8 })).toEqual([]);
  });

  it('five periods tell nothing of how errors follow one another', async () => {
    const { autoregressive } = await analyse('series', 'series_five', '--t0', '3');
    expect(autoregressive).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
  });
});
