import { expect, test } from 'vitest';
import { describedKinds } from '../described/described.ts';
import { sources } from './sources.ts';

test('every section that an entry rests on is of a document that is named', () => {
  const codes = Object.values(describedKinds).flatMap(({ entries }) =>
    entries().flatMap(({ source }) =>
      typeof source === 'string' ? [...source.matchAll(/\bS(\d+)\.\d+/g)].map(([, document]) => `S${document}`) : [],
    ),
  );
  expect(new Set(codes)).toEqual(new Set(Object.keys(sources)));
});
