import { expect, test } from 'vitest';
import { serviceCardFieldIds, type ServiceCard } from './service-card.ts';
import { serviceCards } from './service-cards.ts';

const cards: readonly ServiceCard[] = Object.values(serviceCards);

test('both cards have every field of the form, in its order', () => {
  for (const { fields } of cards) expect(Object.keys(fields)).toEqual(serviceCardFieldIds);
});

test('both cards are filled in whole', () => {
  for (const { fields } of cards) expect(Object.values(fields)).not.toContain(null);
});
