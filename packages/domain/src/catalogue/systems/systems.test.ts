import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { brokenPaths } from '../../../test/systems/broken-paths.ts';
import { rightCell, wrongCell } from '../../../test/systems/cells.ts';
import { dated, wayTo, wholeCase } from '../../../test/systems/whole-case.ts';
import { dayAfter } from '../../../test/pathway/walks.ts';
import * as domain from '../../../test/whole-package.ts';
import { ColumnReader } from '../../data-package/cells/column-reader.ts';
import type { Column } from '../../data-package/resource.ts';
import type { MetricDefinition } from '../../metrics/definition.ts';
import type { TransitionDeclaration } from '../../pathway/transition.ts';
import { systemIds, systems } from './index.ts';
import { systemAreas, systemLives, type System, type SystemPart } from './system.ts';

const all = systemIds.map((id): readonly [string, System] => [id, systems[id]]);
const exported: Readonly<Record<string, unknown>> = domain;

test('the systems are of every area, in the order of their numbers, and no number is left out', () => {
  expect(new Set(all.map(([, { area }]) => area))).toEqual(new Set(systemAreas));
  expect(systemIds).toEqual(Array.from(systemIds, (_, index) => `SYS-${String(index + 1).padStart(2, '0')}`));
});

test('most do more than stand in the catalogue', () => {
  expect(all.filter(([, { lives }]) => lives === 'reference').length).toBeLessThanOrEqual(30);
  expect(new Set(all.map(([, { lives }]) => lives))).toEqual(new Set(systemLives));
});

/** Whether a cell of a column breaks no rule. */
const keeps = (column: Column, cell: string) =>
  new ColumnReader({ column, decimalCharacter: '.', today: '2026-01-01' }).read(cell).broken === undefined;

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The code of every test of the package. */
const tests = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8')),
);

const does = (part: SystemPart): boolean => ['call', 'metric', 'clock', 'state', 'transition', 'invariant'].some((kind) => kind in part);

test.each(all)('%s lives as it says', (_, { lives, parts }) => {
  if (lives === 'computed') expect(parts.some(does)).toBe(true);
  else if (lives === 'recorded') expect(parts.some((part) => 'file' in part)).toBe(true);
  else expect(parts.filter((part) => !('catalogue' in part))).toEqual([]);
});

/** Each part that systems name, once, with what names it: a part that several lean on is followed once. */
const partsOf = all.flatMap(([, { parts }]) => parts);
const named = (kind: string): readonly string[] => [
  ...new Set(partsOf.flatMap((part) => (kind in part ? [(part as unknown as Readonly<Record<string, string>>)[kind]!] : []))),
];

describe('what systems are made of works:', () => {
  test.each(named('metric'))('metric %s is told by rows that exist, or by published counts alone', (id) => {
    const metric: MetricDefinition = domain.metrics[id as domain.MetricId];
    const { files, events, states, estimator } = domain.metricFacts(metric);
    if (domain.isOnlyPublished(metric)) expect(files).toEqual(['counts']);
    expect(domain.resourceNames).toEqual(expect.arrayContaining([...files]));
    expect(domain.eventIds).toEqual(expect.arrayContaining([...events]));
    expect(domain.stateIds).toEqual(expect.arrayContaining([...states]));
    expect(files.length * estimator.en.length * metric.pitfalls.en.length).toBeGreaterThan(0);
  });

  test.each(named('clock'))('clock %s stops in a case that went through everything', (id) => {
    const reading = domain.measureClock(domain.clocks[id as domain.ClockId], wholeCase, dayAfter(400));
    expect(reading).toMatchObject({ status: 'stopped', value: expect.any(Number) });
  });

  test.each(named('state'))('state %s is reached without breaking a rule', (id) => {
    expect(domain.validatePath(dated(wayTo(id as domain.StateId)))).toEqual([]);
  });

  test.each(named('transition'))('transition %s passes without breaking a rule', (id) => {
    const { from, newCase }: TransitionDeclaration = domain.transitions[id as domain.TransitionId];
    for (const to of domain.transitions[id as domain.TransitionId].to) {
      const [source] = domain.sourcesOf(id as domain.TransitionId);
      const path = from === null || newCase ? dated([to]) : dated([...wayTo(source!), to]);
      expect(domain.transitionsBetween(from === null ? null : source!, to)).toContain(id);
      const facts = newCase ? { previousCase: { caseId: 'earlier', endedAs: source as domain.TerminalStateId, endedOn: dayAfter(0) } } : {};
      expect(domain.validatePath(path, facts)).toEqual([]);
    }
  });

  test.each(named('invariant'))('rule %s finds the case that breaks it', (id) => {
    const [entries, facts] = brokenPaths[id as domain.InvariantId];
    expect(domain.validatePath(entries, facts).map(({ rule }) => rule)).toContain(id);
  });

  test.each([
    ['event', domain.resources.events.columns.event],
    ['flag', domain.resources.episodes.columns.flags],
    ['segment', domain.resources.episodes.columns.segment],
    ['service', domain.resources.services.columns.service],
    ['referralSource', domain.resources.episodes.columns.referral_source],
  ] as readonly (readonly [string, Column])[])('every %s is a value that the data package takes', (kind, column) => {
    for (const id of named(kind)) {
      expect(column.values).toContain(id);
      expect(keeps(column, id)).toBe(true);
    }
  });

  test('every kind of path and every hypothesis is declared, and the hypotheses have metrics', () => {
    for (const id of named('pathway')) expect(domain.pathwayKinds).toHaveProperty(id);
    for (const id of named('hypothesis')) expect(domain.hypotheses[id as domain.HypothesisId].metrics.length).toBeGreaterThan(0);
  });

  test.each(named('call'))('%s is a function of the package, and a test calls it', (name) => {
    expect(exported[name]).toBeTypeOf('function');
    expect(tests.filter((code) => new RegExp(`\\b${name}\\(`).test(code)).length).toBeGreaterThan(0);
  });
});

const columns = [
  ...new Set(partsOf.flatMap((part) => ('file' in part ? part.columns.map((column) => `${part.file} ${column}` as const) : []))),
];
test.each(columns)('the column %s takes what it is for and refuses what it is not', (named) => {
  const [file, name] = named.split(' ') as [domain.ResourceName, string];
  const column = (domain.resources[file].columns as Readonly<Record<string, Column>>)[name]!;
  expect(keeps(column, rightCell(column))).toBe(true);
  expect(keeps(column, wrongCell(column))).toBe(false);
});

const catalogues = partsOf.flatMap((part) => ('catalogue' in part ? [part] : []));
test.each([...new Set(catalogues.map(({ catalogue }) => catalogue))])('the catalogue %s is exported and has the entries', (name) => {
  const catalogue = exported[name] as object;
  expect(Object.keys(catalogue).length).toBeGreaterThan(0);
  const entries = catalogues.filter(({ catalogue: each }) => each === name).flatMap((part) => part.entries ?? []);
  expect(entries.filter((entry) => !Object.hasOwn(catalogue, entry))).toEqual([]);
});

test('who leans on a system is read from the facts of the pilots, each of them once', () => {
  const leaning = systemIds.flatMap((id) => domain.pilotsOfSystem(id).map((pilot) => `${pilot} ${id}`));
  const telling = Object.values(domain.pilots()).flatMap((pilot) => pilot.systems.map((id) => `${pilot.id} ${id}`));
  expect(leaning.toSorted()).toEqual(telling.toSorted());
  expect(domain.pilotsOfSystem('SYS-23')).toEqual(['p01_pori_centralised']);
});
