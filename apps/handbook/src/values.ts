import { locales, type Text } from '@polku/domain';
import { targetOf } from './links.ts';
import { plain, words } from './markdown.ts';

export const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string');

const isScalar = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

function scalar(field: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  const address = targetOf(field, value);
  return address === undefined ? plain(value) : `[${plain(value)}](${address})`;
}

/** The Finnish and the Swedish of a text, each after its language's code. */
export const translations = ({ fi, sv }: Text): readonly string[] => [
  `<small>fi</small> <span lang="fi">${plain(fi)}</span>`,
  `<small>sv</small> <span lang="sv">${plain(sv)}</span>`,
];

const inAllLanguages = (text: Text): string => [plain(text.en), ...translations(text)].join('<br>');

/** A field of a declaration as a bullet of a list, what is in it as bullets below. */
export function bullets(field: string, value: unknown, depth = 0): readonly string[] {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
  const indent = '  '.repeat(depth);
  const name = `**${words(field)}**`;
  if (isText(value)) return [`${indent}- ${name}: ${inAllLanguages(value)}`];
  if (isScalar(value)) return [`${indent}- ${name}: ${scalar(field, value)}`];
  if (Array.isArray(value)) {
    if (value.every(isScalar)) return [`${indent}- ${name}: ${value.map((each) => scalar(field, each)).join(', ')}`];
    return [`${indent}- ${name}:`, ...value.flatMap((each, place) => listed(field, each, depth + 1, place))];
  }
  return [`${indent}- ${name}:`, ...fields(value as Readonly<Record<string, unknown>>, depth + 1)];
}

/** One of a list: on a line of its own where nothing is nested in it. */
function listed(field: string, value: unknown, depth: number, place: number): readonly string[] {
  const indent = '  '.repeat(depth);
  if (isText(value)) return [`${indent}- ${inAllLanguages(value)}`];
  if (isScalar(value)) return [`${indent}- ${scalar(field, value)}`];
  const object = value as Readonly<Record<string, unknown>>;
  const isFlat = Object.values(object).every((each) => isScalar(each) || (Array.isArray(each) && each.every(isScalar)));
  if (isFlat) {
    const told = fields(object).map((bullet) => bullet.slice('- '.length));
    return [`${indent}- ${told.join(' · ')}`];
  }
  const [only, ...others] = Object.entries(object);
  if (only !== undefined && others.length === 0) return bullets(...only, depth);
  return [`${indent}- ${place + 1}.`, ...fields(object, depth + 1)];
}

/** The fields of an object, each as bullets. */
export const fields = (object: Readonly<Record<string, unknown>>, depth = 0): readonly string[] =>
  Object.entries(object).flatMap(([field, value]) => bullets(field, value, depth));
