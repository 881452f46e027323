import { expect, test } from 'vitest';
import * as domain from '../../test/whole-package.ts';
import { locales, type Text } from '../text.ts';

const isText = (value: object): value is Text => locales.every((locale) => typeof (value as Partial<Text>)[locale] === 'string');

/** Every text within a value, with the path to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, Text])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const texts = Object.entries(domain).flatMap(([name, value]) => textsIn(value, name));

const faults: readonly (readonly [string, (words: string) => boolean])[] = [
  ['is empty', (words) => words.trim() === ''],
  ['has blanks at an end', (words) => words !== words.trim()],
  ['has two blanks together', (words) => words.includes('  ')],
];

test.each(faults)('no text of the package %s', (_, isFaulty) => {
  expect(texts.length).toBeGreaterThan(2000);
  const faulty = texts.flatMap(([path, text]) => locales.filter((locale) => isFaulty(text[locale])).map((locale) => `${path}.${locale}`));
  expect(faulty).toEqual([]);
});
