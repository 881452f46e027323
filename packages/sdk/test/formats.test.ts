import { isAbsence, type Evaluation, type FollowedResult } from '@polku/domain/evaluation';
import Papa from 'papaparse';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { polku } from './polku.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const examples = `${root}examples/`;
const flat = (name: string): string => `${root}packages/stats/reference/data/${name}.csv`;

const rowsOf = (csv: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true }).data;

const printing: readonly (readonly [string, ...string[]])[] = [
  ['validate', `${examples}waiting-list`],
  ['analyse', 'proportions', '10', '35', '6', '40'],
  ['analyse', 'nps', flat('recommend')],
  ['plan', 'log-rank', '--hazard-ratio', '1.3'],
  ['plan', 'show', `${examples}pori/locked-plan.json`],
  ['describe', 'policies'],
  ['describe', 'policy', 'steering'],
];

describe('every command that prints what it found', () => {
  it.each(printing)('%s %s: JSON is one document, the same by --json', async (...words) => {
    const asked = await polku(...words, '--format', 'json');
    expect(JSON.parse(asked.stdout)).toBeTypeOf('object');
    expect((await polku(...words, '--json')).stdout).toBe(asked.stdout);
  });

  it.each(printing)('%s %s: CSV has a header, and in each row as many cells', async (...words) => {
    const { stdout } = await polku(...words, '--format', 'csv');
    const { data, errors } = Papa.parse<string[]>(stdout.trimEnd());
    expect(errors.filter(({ type }) => type !== 'Delimiter')).toEqual([]);
    expect(new Set(data.map(({ length }) => length))).toEqual(new Set([data[0]!.length]));
  });

  it.each(printing)('%s %s: Markdown has a table', async (...words) => {
    const { stdout } = await polku(...words, '--format', 'md');
    expect(stdout).toMatch(/^\|( ---:? \|| ---: \|)+$/m);
  });

  it('refuses a format that there is not, with those that there are', async () => {
    const { status, stderr } = await polku('describe', 'policies', '--format', 'xml');
    expect([status, stderr]).toEqual([2, expect.stringContaining('table, json, csv, md')]);
  });
});

describe('what people read', () => {
  it('is a table of an analysis, under the names of the JSON', async () => {
    const { stdout } = await polku('analyse', 'durations', flat('transplant_wait'));
    expect(stdout).toMatch(/^arm +p +est +ciLog$/m);
    expect(stdout).toMatch(/^O +0.5 +223 +193 – 278$/m);
  });

  it('is medians and people beside the sentences of an evaluation, in the language asked for', async () => {
    const asked = ['evaluate', `${examples}waiting-list`, '--metric', 'time_to_service', '--language', 'fi'] as const;
    const { stdout } = await polku(...asked);
    const { results } = JSON.parse((await polku(...asked, '--json')).stdout) as Evaluation;
    const [{ arms, sentence }] = results as [FollowedResult & { readonly kind: 'duration' }];
    const rows = new Map(
      stdout
        .split('\n')
        .map((line) => line.split(/ {2,}/))
        .map(([name, ...cells]) => [name, cells]),
    );
    expect(stdout).toContain(sentence.fi);
    expect(rows.get('people')).toEqual(arms.map(({ n }) => String(n)));
    const medians = arms.map(({ quantiles }) => quantiles.find(({ p }) => p === 0.5)!);
    expect(rows.get('median')).toEqual(
      medians.map(({ day, interval }) =>
        isAbsence(interval) ? '' : `${String(day)} (${String(interval.lower)} – ${String(interval.upper)})`,
      ),
    );
    expect(rows.get('quantile 0.9')).toEqual(['ei saavutettu', 'ei saavutettu']);
  });

  it('is a declaration by lines, in one language', async () => {
    const { stdout } = await polku('describe', 'METRIC', 'Time_to_service', '--language', 'sv');
    expect(stdout).toMatch(/^time_to_service\n {2}kind: duration\n/);
    expect(stdout).toContain('  label: Från remiss till service\n');
  });
});

describe('what a machine reads', () => {
  it('is a plain number, or an empty cell with what is missing and why', async () => {
    const { stdout } = await polku('analyse', 'proportions', '10', '35', '0', '40', '--format', 'csv');
    const at = (place: string) => rowsOf(stdout).find((row) => row['place'] === place);
    expect(at('p1')).toEqual({ place: 'p1', value: String(10 / 35), value_absent: '', value_reason: '' });
    expect(at('rr')).toEqual({ place: 'rr', value: '', value_absent: 'not_estimable', value_reason: 'zero_cell' });
  });
});

describe('a pilot that is not named', () => {
  it('is the only one of the package', async () => {
    const { status, stdout } = await polku('evaluate', `${examples}waiting-list`, '--metric', 'time_to_service', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ pilot: { id: 'waiting_list' } });
  });

  it.each([['evaluate'], ['report'], ['plan', 'init'], ['export']])(
    'is asked for by %s where there are several, which are named',
    async (...verb) => {
      const to = verb[0] === 'export' ? ['--to', 'nowhere'] : verb[0] === 'plan' ? ['--out', 'nowhere.csv'] : [];
      const { status, stdout, stderr } = await polku(...verb, `${examples}pirkanmaa-2022`, ...to);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('p16_lempaala_coaching, p17_kangasala_lempaala_coaching');
    },
  );
});

describe('an option that is given twice', () => {
  it('counts twice', async () => {
    const windows = async (...options: string[]): Promise<unknown> =>
      (JSON.parse((await polku('analyse', 'durations', flat('transplant_wait'), ...options, '--json')).stdout) as { meta: object }).meta;
    expect(await windows('--windows', '14', '--windows', '30')).toEqual(await windows('--windows', '14,30'));
  });
});
