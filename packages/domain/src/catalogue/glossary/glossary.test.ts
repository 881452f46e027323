import { describe, expect, test } from 'vitest';
import { pathwayKinds } from '../../pathway/continuation-paths.ts';
import { locales } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import { flags } from '../flags.ts';
import { organisations } from '../organisations/index.ts';
import { planKinds } from '../plans/plan-kinds.ts';
import { recognitionInstruments } from '../recognition/instruments.ts';
import { roles } from '../roles/index.ts';
import { services } from '../services/index.ts';
import { sourceSystems } from '../source-systems.ts';
import { contestedConcepts, type ContestedConcept } from './contested-concepts.ts';
import { furtherTerms } from './further-terms.ts';
import { glossary } from './index.ts';
import type { Term, TermNames } from './term.ts';

const terms: readonly (readonly [string, Term])[] = Object.entries({ ...glossary, ...furtherTerms });

test('no term of the sources is defined again among those tied to metrics, services and disputes', () => {
  expect(Object.keys(furtherTerms).filter((id) => Object.hasOwn(glossary, id))).toEqual([]);
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

test('terms are marked as contested that concepts in dispute name, and no others', () => {
  const concepts: readonly ContestedConcept[] = Object.values(contestedConcepts);
  const inDispute = concepts.map(({ term }) => term);
  expect(terms.flatMap(([id, { contested }]) => (contested ? id : [])).toSorted()).toEqual(inDispute.toSorted());
});

describe('what a term names in other catalogues', () => {
  const catalogues: Readonly<Record<keyof TermNames, Readonly<Record<string, CatalogueEntry>>>> = {
    role: roles,
    service: services,
    organisation: organisations,
    flag: flags,
    pathwayKind: pathwayKinds,
    planKind: planKinds,
    sourceSystem: sourceSystems,
    instrument: recognitionInstruments,
  };
  const bearers = terms.flatMap(([id, term]) =>
    Object.entries(catalogues).flatMap(([kind, catalogue]) =>
      Object.entries(catalogue)
        .filter(([, { label }]) => label.fi.toLowerCase() === term.label.fi.toLowerCase())
        .map(([named, entry]) => ({ id, term, kind: kind as keyof TermNames, named, entry })),
    ),
  );

  test('is there', () => {
    for (const [id, { names = {} }] of terms)
      for (const [kind, named] of Object.entries(names)) expect(catalogues[kind as keyof TermNames], id).toHaveProperty(named);
  });

  test('holds every entry that bears the term’s own Finnish word', () => {
    expect(bearers.length).toBeGreaterThan(50);
    for (const { id, term, kind, named } of bearers) expect(term.names?.[kind], `${id} as ${kind}`).toBe(named);
  });

  test('has the same Swedish word, but for its ending', () => {
    const stem = (label: CatalogueEntry['label']): string => label.sv.toLowerCase().slice(0, 5);
    for (const { id, term, entry } of bearers) expect(stem(entry.label), id).toBe(stem(term.label));
  });
});
