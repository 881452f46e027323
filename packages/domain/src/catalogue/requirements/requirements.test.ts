import { expect, test } from 'vitest';
import { requirementsMet } from '../../metrics/requirements_met.ts';
import { legalBases as knownBases } from './legal-bases.ts';
import { requirementIds, requirements, type Requirement } from './requirements.ts';

const all: readonly Requirement[] = Object.values(requirements);

test('requirements are of structure and of behaviour', () => {
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['structure', 'behaviour']));
});

test('the metric counts out of all of them', () => {
  expect(requirementsMet.of.outOf.total).toBe(requirementIds.length);
});

test('every section of law is named by exactly one requirement', () => {
  expect(all.flatMap(({ legalBases }) => legalBases).toSorted()).toEqual(Object.keys(knownBases).toSorted());
});
