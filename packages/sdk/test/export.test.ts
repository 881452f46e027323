import { evaluationSchema, isAbsence, isFollowed, policies, type Evaluation } from '@polku/domain/evaluation';
import { metricFacts, metrics, type MetricId } from '@polku/domain/metrics';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { polku } from './polku.ts';
import { contents, pilot, pori } from './pori.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

interface Descriptor {
  readonly profile: string;
  readonly name: string;
  readonly evaluation: { readonly path: string; readonly hash: string };
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema: {
      readonly fields: readonly {
        readonly name: string;
        readonly type: string;
        readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
      }[];
      readonly missingValues: readonly string[];
      readonly primaryKey?: readonly string[];
      readonly foreignKeys?: readonly {
        readonly fields: string;
        readonly reference: { readonly resource: string; readonly fields: string };
      }[];
    };
  }[];
}
type Cells = Readonly<Record<string, string>>;

const rowsOf = (csv: string): readonly Cells[] => Papa.parse<Cells>(csv, { header: true, skipEmptyLines: true }).data;

/** Whether a cell reads as its column's type, as the format says. */
const readsAs: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  number: (cell) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  date: (cell) => /^\d{4}-\d{2}-\d{2}$/.test(cell),
};

describe('polku export', () => {
  let folder: string;
  let to: string;
  let files: Readonly<Record<string, string>>;
  let descriptor: Descriptor;
  let evaluation: Evaluation;
  let printed: {
    readonly replaced: boolean;
    readonly files: readonly { readonly path: string; readonly rows: number | null; readonly sha256: string }[];
  };
  const rows = (table: string): readonly Cells[] => rowsOf(files[`${table}.csv`] ?? '');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'polku-export-'));
    to = join(folder, 'for', 'evaluators');
    const { stdout } = await polku('export', pori, '--pilot', pilot, '--to', to, '--json');
    printed = JSON.parse(stdout) as typeof printed;
    files = contents(to);
    descriptor = JSON.parse(files['datapackage.json'] ?? '') as Descriptor;
    evaluation = evaluationSchema.parse(JSON.parse(files['evaluation.json'] ?? ''));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells the files that it wrote, with their rows and hashes', () => {
    expect(printed.replaced).toBe(false);
    expect(printed.files.map(({ path }) => path).toSorted()).toEqual(Object.keys(files).toSorted());
    for (const { path, rows: count, sha256: hash } of printed.files) {
      expect(hash).toBe(sha256(files[path] ?? ''));
      expect(count).toBe(path.endsWith('.csv') ? rowsOf(files[path] ?? '').length : null);
    }
  });

  it('describes every table: each cell is empty or reads as its column says, and each reference finds its row', () => {
    expect(descriptor).toMatchObject({ profile: 'tabular-data-package', name: `after-evaluation-${pilot}` });
    expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(
      Object.keys(files)
        .filter((file) => file.endsWith('.csv'))
        .toSorted(),
    );
    for (const { name, path, bytes, hash, schema } of descriptor.resources) {
      expect(schema.missingValues).toEqual(['']);
      const text = files[path] ?? '';
      expect([bytes, hash]).toEqual([Buffer.byteLength(text), `sha256:${sha256(text)}`]);
      expect(text.split('\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
      const wrong = rows(name).flatMap((row) =>
        schema.fields.filter(({ name: column, type, constraints: { required = false, enum: values } = {} }) => {
          const cell = row[column] ?? '';
          if (cell === '') return required;
          return !readsAs[type]?.(cell) || (values !== undefined && !values.includes(cell));
        }),
      );
      expect(wrong).toEqual([]);
      const keys = rows(name).map((row) => (schema.primaryKey ?? []).map((column) => row[column]).join());
      if (schema.primaryKey) expect(new Set(keys).size).toBe(keys.length);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rows(reference.resource).map((row) => row[reference.fields]));
        expect(rows(name).filter((row) => !known.has(row[fields]))).toEqual([]);
      }
    }
  });

  it('holds the numbers of the evaluation, in full', () => {
    const told = (metric: string, arm: string, measure: string): readonly string[] =>
      rows('results')
        .filter((row) => row['metric'] === metric && row['arm'] === arm && row['measure'] === measure)
        .map((row) => row['estimate'] ?? '');
    const shown = (value: unknown): string => (isAbsence(value) ? '' : String(value));
    const checked = evaluation.results.filter(isFollowed).flatMap((result) => {
      const each = (measure: string, arm: string, values: readonly unknown[]) => {
        expect(told(result.metric, arm, measure)).toEqual(values.map(shown));
        return result.kind;
      };
      if (result.kind === 'duration')
        return result.arms.map(({ arm, restrictedMean }) => each('restricted_mean', arm, [restrictedMean.estimate]));
      if (result.kind === 'proportion')
        return result.arms.map(({ arm, estimate, parts = [] }) => {
          const shares = parts.map((part) => part.estimate);
          each('part_proportion', arm, shares);
          return each('proportion', arm, [estimate]);
        });
      if (result.kind === 'competing')
        return result.arms.map(({ arm, causes }) =>
          each(
            'incidence',
            arm,
            causes.flatMap(({ at }) => at.map(({ incidence }) => incidence)),
          ),
        );
      if (result.kind === 'score') return result.arms.map(({ arm, estimate }) => each('net_promoter_score', arm, [estimate]));
      if (result.kind === 'count') return result.arms.map(({ arm, value }) => each('count', arm, [value]));
      if (result.kind === 'occupancy')
        return result.arms.map(({ arm, states }) =>
          each(
            'mean_days',
            arm,
            states.map(({ meanDays }) => meanDays),
          ),
        );
      if (result.kind === 'series')
        return result.arms.map(({ arm, points }) =>
          each(
            'mean',
            arm,
            points.map(({ value }) => value),
          ),
        );
      return [];
    });
    expect(new Set(checked)).toEqual(new Set(['duration', 'proportion', 'competing', 'score', 'count', 'occupancy', 'series']));
    const [first] = evaluation.results.filter(isFollowed);
    expect(rows('comparisons').find(({ metric, measure }) => metric === first?.metric && measure === 'hazard_ratio')?.['estimate']).toBe(
      first?.kind === 'duration' ? shown(first.comparisons[0]?.hazardRatio.estimate) : undefined,
    );
  });

  it('leaves the cell of an absent number empty, with what is absent, and why, in columns of their own', () => {
    const known = new Set(rows('reasons').map(({ reason }) => reason));
    const wrong = descriptor.resources.flatMap(({ name, schema }) =>
      schema.fields.flatMap((field) => {
        const [, column] = /^(.+)_absent$/.exec(field.name) ?? [];
        if (column === undefined) return [];
        return rows(name).flatMap((row) => {
          const [kind = '', reason = ''] = [row[`${column}_absent`], row[`${column}_reason`]];
          // Of an interval one end may be known.
          const told = column === 'interval' ? row['lower'] !== '' && row['upper'] !== '' : row[column] !== '';
          const isRight = kind === '' ? reason === '' : !told && known.has(reason);
          return isRight ? [] : [{ name, column, kind, reason }];
        });
      }),
    );
    expect(wrong).toEqual([]);
    const estimates = ['results', 'comparisons', 'series'].flatMap(rows);
    const without = estimates.filter(({ estimate }) => estimate === '');
    expect(without.length).toBeGreaterThan(100);
    expect(without.filter((row) => row['estimate_absent'] === '')).toEqual([]);
    const notFollowed = evaluation.results.filter((result) => !isFollowed(result)).map(({ metric }) => metric);
    expect(rows('results').flatMap(({ metric, measure }) => (measure === 'all' ? [metric] : []))).toEqual(notFollowed);
  });

  it('shows no count of people below the smallest of its policy, and no id of a client or an episode', () => {
    const { minimumCount } = policies[evaluation.provenance.policy];
    const ofPeople = ({ metric = '' }: Cells): boolean => metricFacts(metrics[metric as MetricId]).disclosure !== 'things';
    const counts = [
      'people',
      'events',
      'censored',
      'competing_exits',
      'numerator',
      'denominator',
      'unknown',
      'paired',
      'respondents',
      'at_risk',
    ];
    const counted = [...rows('results'), ...rows('series')]
      .filter(ofPeople)
      .flatMap(({ measure = '', estimate = '', n = '' }) => [...(counts.includes(measure) ? [estimate] : []), n]);
    const numbers = counted.filter((cell) => cell !== '' && !Number.isNaN(Number(cell))).map(Number);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.filter((count) => count > 0 && count < minimumCount)).toEqual([]);

    const ids = ['clients.csv', 'episodes.csv'].flatMap((file) =>
      rowsOf(readFileSync(join(pori, file), 'utf8')).flatMap((row) => Object.values(row).slice(0, 1)),
    );
    expect(ids).toHaveLength(8000);
    const words = new Set(Object.values(files).flatMap((text) => text.split(/[^\w-]+/)));
    expect(ids.filter((id) => words.has(id))).toEqual([]);
  });
});
