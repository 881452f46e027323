import { expect, test } from 'vitest';
import { consentScopes } from '../consents/consent-scopes.ts';
import { planBlocks } from './plan-blocks.ts';
import { planKinds, type PlanKind } from './plan-kinds.ts';

const kinds: readonly PlanKind[] = Object.values(planKinds);

test('plans are made with parties that a consent can cover, each named once', () => {
  for (const { label, parties, mayJoin = [] } of kinds) {
    const all = [...parties, ...mayJoin];
    expect(new Set(all).size, label.en).toBe(all.length);
    expect(Object.keys(consentScopes)).toEqual(expect.arrayContaining(all));
  }
});

test('the support plan has a home outside the follow-up plan, which is a part of the pathway, and the plan shared by all', () => {
  expect(kinds.filter(({ mayHoldSupportPlan }) => !mayHoldSupportPlan).map(({ label }) => label.en)).toEqual([
    'Follow-up plan',
    'Client plan',
  ]);
});

test('the template ends with who carries the process forward', () => {
  expect(Object.keys(planBlocks).at(-1)).toBe('plan');
  expect(planBlocks.plan.fields).toHaveProperty('responsible');
});

test('no two fields of a block say the same', () => {
  for (const { fields } of Object.values(planBlocks)) {
    const words = Object.values(fields).map(({ fi }) => fi);
    expect(new Set(words).size).toBe(words.length);
  }
});
