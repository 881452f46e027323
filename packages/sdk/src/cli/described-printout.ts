import { locales, type Locale, type Text } from '@polku/domain';
import type { DescribedEntry } from '@polku/domain/reference';
import type { Printout } from './printing/format.ts';
import type { PrintedTable, Row } from './printing/tables.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Text => isObject(value) && locales.every((language) => typeof value[language] === 'string');

/** What is told in three languages, in one. */
function inLanguage(value: unknown, language: Locale): unknown {
  if (isText(value)) return value[language];
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inLanguage(each, language)]));
  return value;
}

/** A declaration as lines: each name with what it says, what lies deeper further in. */
function linesOf(value: unknown, margin: string): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((each) => {
      const [first = '', ...others] = linesOf(each, `${margin}  `);
      return [`${margin}- ${first.trimStart()}`, ...others];
    });
  if (!isObject(value))
    return String(value)
      .split('\n')
      .map((line) => margin + line);
  return Object.entries(value).flatMap(([name, each]) => {
    if (each === undefined || each === null) return [];
    if (Array.isArray(each) && each.every((part) => typeof part !== 'object')) return [`${margin}${name}: ${each.join(', ')}`];
    return typeof each === 'object' ? [`${margin}${name}:`, ...linesOf(each, `${margin}  `)] : [`${margin}${name}: ${String(each)}`];
  });
}

const labelOf = ({ label, name, title }: DescribedEntry): unknown => label ?? name ?? title;

function listOf(entries: readonly DescribedEntry[], language: Locale): PrintedTable {
  return {
    columns: ['id', 'label'],
    rows: entries.map((entry) => {
      const label = labelOf(entry);
      return [entry.id, isText(label) ? label[language] : typeof label === 'string' ? label : ''];
    }),
  };
}

const labelColumns = locales.map((language) => `label_${language}`);

function rowOf(entry: DescribedEntry): Row {
  const label = labelOf(entry);
  return {
    id: entry.id,
    ...Object.fromEntries(locales.map((language) => [`label_${language}`, isText(label) ? label[language] : null])),
    source: typeof entry['source'] === 'string' ? entry['source'] : null,
  };
}

/** A declaration, or the list of all of a kind, in each form. */
export function describedPrintout(described: readonly DescribedEntry[] | DescribedEntry, language: Locale): Printout {
  const isList = Array.isArray(described);
  const entries = isList ? (described as readonly DescribedEntry[]) : [described as DescribedEntry];
  const csv = () => ({ columns: ['id', ...labelColumns, 'source'], rows: entries.map(rowOf) });
  if (isList) return { json: () => described, tables: () => [listOf(entries, language)], csv };
  const [{ id, ...declared }] = entries as [DescribedEntry];
  const told = () => inLanguage(declared, language);
  return {
    json: () => described,
    text: () => [id, ...linesOf(told(), '  ')].join('\n'),
    tables: () => [
      {
        title: id,
        columns: ['what', 'says'],
        rows: Object.entries(told() as object).map(([name, value]) => [name, linesOf(value, '').join('\n')]),
      },
    ],
    csv,
  };
}
