import { describe, expect, test } from 'vitest';
import { locales } from '../../text.ts';
import { contestedConcepts, type ContestedConcept } from './contested-concepts.ts';
import { glossary } from './index.ts';
import type { Term } from './term.ts';

const terms: readonly (readonly [string, Term])[] = Object.entries(glossary);

test('the glossary defines 135 terms', () => {
  expect(terms).toHaveLength(135);
});

describe.each(terms)('%s', (_, { label, definition, variants = [] }) => {
  test('is defined in one sentence of each language, and not by its own name alone', () => {
    for (const locale of locales) {
      expect(definition[locale]).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(definition[locale].toLowerCase()).not.toBe(`${label[locale].toLowerCase()}.`);
    }
    expect(new Set(Object.values(definition)).size).toBe(3);
  });

  test('has variants that say it otherwise', () => {
    for (const variant of variants) expect(variant.fi).not.toBe(label.fi);
  });
});

test('five concepts are contested, and their terms are marked so', () => {
  const concepts: readonly ContestedConcept[] = Object.values(contestedConcepts);
  expect(concepts).toHaveLength(5);
  const inDispute = concepts.flatMap(({ term }) => term ?? []);
  expect(terms.flatMap(([id, { contested }]) => (contested ? id : [])).toSorted()).toEqual(inDispute.toSorted());
});
