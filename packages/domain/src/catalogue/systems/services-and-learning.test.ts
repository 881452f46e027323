import { describe, expect, test } from 'vitest';
import * as domain from '../../index.ts';
import { learningSystems } from './learning.ts';
import { serviceSystems } from './services.ts';
import type { System } from './system.ts';

const systems: readonly (readonly [string, System])[] = Object.entries({ ...serviceSystems, ...learningSystems });
const exported: Readonly<Record<string, unknown>> = domain;
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `SYS-${from + index}`);

test('services and paths are systems 75 to 91, learning is 92 to 101', () => {
  expect(new Set(Object.keys(serviceSystems))).toEqual(new Set(ids(75, 91)));
  expect(new Set(Object.keys(learningSystems))).toEqual(new Set(ids(92, 101)));
});

test('only the service that the sources do not explain is a mere reference', () => {
  expect(systems.filter(([, { lives }]) => lives === 'reference').map(([id]) => id)).toEqual(['SYS-88']);
});

describe.each(systems)('%s', (id, { lives, parts }) => {
  test('names parts, unless it is only a reference', () => {
    expect(parts.length > 0).toBe(lives !== 'reference');
  });

  test('names a function, a metric or a state where it is computed, and columns where it is recorded', () => {
    const computes = parts.some((part) => 'call' in part || 'metric' in part || 'state' in part);
    const records = parts.some((part) => 'file' in part);
    expect({ computed: computes, recorded: records, reference: true }[lives]).toBe(true);
  });

  test('names every pilot that leans on it', () => {
    const named = parts.flatMap((part) => ('pilot' in part ? [part.pilot as string] : []));
    const leaning = Object.values(domain.pilots()).filter((pilot) => pilot.systems.includes(id));
    expect(lives === 'reference' ? [] : leaning.filter((pilot) => !named.includes(pilot.id)).map((pilot) => pilot.id)).toEqual([]);
  });

  test('names columns, entries and functions that exist', () => {
    const missing = parts.flatMap((part) => {
      if ('file' in part) return part.columns.filter((column) => !Object.hasOwn(domain.resources[part.file].columns, column));
      if ('catalogue' in part) {
        const catalogue = (exported[part.catalogue] ?? null) as object | null;
        return catalogue === null ? [part.catalogue] : (part.entries ?? []).filter((entry) => !Object.hasOwn(catalogue, entry));
      }
      return 'call' in part && typeof exported[part.call] !== 'function' ? [part.call] : [];
    });
    expect(missing).toEqual([]);
  });
});
