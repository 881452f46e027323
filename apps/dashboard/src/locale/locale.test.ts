import { expect, test } from 'vitest';
import { preferredLocale } from './locale.ts';

test('the browser’s first language that Polku speaks is used, whatever its region', () => {
  expect(preferredLocale(['sv-FI', 'fi'])).toBe('sv');
  expect(preferredLocale(['de', 'en-US', 'fi'])).toBe('en');
});

test('a browser that speaks none of them gets Finnish', () => {
  expect(preferredLocale(['de', 'fr-CA'])).toBe('fi');
  expect(preferredLocale([])).toBe('fi');
});
