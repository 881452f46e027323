import { expect, test } from 'vitest';
import { requirementsMet } from '../../metrics/requirements_met.ts';
import { legalBasisIds } from './legal-bases.ts';
import { requirementIds, requirements, type Requirement } from './requirements.ts';

const all: readonly Requirement[] = Object.values(requirements);

test('four requirements are of structure and five of behaviour', () => {
  expect(all.filter(({ kind }) => kind === 'structure')).toHaveLength(4);
  expect(all.filter(({ kind }) => kind === 'behaviour')).toHaveLength(5);
});

test('the metric counts out of all of them', () => {
  expect(requirementsMet.of.outOf.total).toBe(requirementIds.length);
});

test('every section of law is named by exactly one requirement', () => {
  expect(all.flatMap(({ legalBases }) => legalBases).toSorted()).toEqual(legalBasisIds.toSorted());
});
