import { nearestIds } from '@polku/domain';
import {
  earliestYear,
  findPersonalData,
  longestId,
  longestText,
  rules,
  type Column,
  type Facts,
  type RuleId,
} from '@polku/domain/data-package';
import { normaliseText } from './cell-text.ts';
import { longestFieldBytes } from './csv-records.ts';

/** A cell's value once checked: dates and codes stay text; null where it is missing. */
export type CellValue = string | number | boolean | null;

/** What a cell comes to. A value that breaks a rule is null, so that it cannot set off further rules. */
interface CheckedCell {
  readonly value: CellValue;
  readonly broken?: RuleId;
  /** What the rule's texts leave open, where it is not the same for every cell of the column. */
  readonly facts?: Facts;
  readonly notices: readonly RuleId[];
}

/** Dates, codes and small numbers repeat: each is checked once. Ids and free text do not, and would only fill memory. */
const mostRemembered = 20_000;
const mostValuesNamed = 12;
const mostValuesSuggested = 3;

const isRuleId = (message: string): message is RuleId => Object.hasOwn(rules, message);

/** The rule that text breaks as such, whatever its column. */
export function brokenByText(raw: string): RuleId | undefined {
  if (raw.length * 3 > longestFieldBytes && new TextEncoder().encode(raw).length > longestFieldBytes) return 'field_too_long';
  return findPersonalData(normaliseText(raw));
}

function valuesNamed(values: readonly string[]): string {
  if (values.length <= mostValuesNamed) return values.join(', ');
  return `${values.slice(0, mostValuesNamed).join(', ')}, … (${values.length} in all)`;
}

function rangeNamed({ minimum, maximum }: Pick<Column, 'minimum' | 'maximum'>): string {
  if (minimum !== undefined && maximum !== undefined) return `from ${minimum} to ${maximum}`;
  return minimum === undefined ? `not above ${maximum}` : `not below ${minimum}`;
}

/** What the texts of a column's rules leave open. */
export function factsOf(column: Pick<Column, 'values' | 'minimum' | 'maximum'>, decimalCharacter = '.'): Facts {
  return {
    values: valuesNamed(column.values ?? []),
    range: rangeNamed(column),
    decimal: decimalCharacter,
    maximum: longestFieldBytes,
    longestId,
    longestText,
    earliestYear,
  };
}

/** Reads the cells of one column of one file. */
export class ColumnReader {
  readonly facts: Facts;
  readonly #column: Column;
  readonly #decimalCharacter: '.' | ',';
  readonly #today: string;
  readonly #remembered: Map<string, CheckedCell> | undefined;

  constructor(column: Column, { decimalCharacter, today }: { decimalCharacter: '.' | ','; today: string }) {
    this.#column = column;
    this.#decimalCharacter = decimalCharacter;
    this.#today = today;
    this.#remembered = column.type === 'id' || column.type === 'text' ? undefined : new Map();
    this.facts = factsOf(column, decimalCharacter);
  }

  read(raw: string): CheckedCell {
    const known = this.#remembered?.get(raw);
    if (known !== undefined) return known;
    const checked = this.#check(raw);
    if (this.#remembered !== undefined && this.#remembered.size < mostRemembered) this.#remembered.set(raw, checked);
    return checked;
  }

  #check(raw: string): CheckedCell {
    const personalOrLong = brokenByText(raw);
    if (personalOrLong !== undefined) return { value: null, broken: personalOrLong, notices: [] };
    const notices: RuleId[] = [];
    const text = normaliseText(raw, (rule) => notices.push(rule));
    if (text === '') return { value: null, notices, ...(this.#column.required && { broken: 'value_missing' }) };
    const parsed = this.#column.schema.safeParse(this.#withPoint(text));
    if (!parsed.success) {
      const rule = parsed.error.issues[0]!.message;
      if (!isRuleId(rule)) throw new TypeError(`A column's schema must name a rule; it said: ${parsed.error.issues[0]!.code}`);
      return { value: null, broken: rule, notices, ...(rule === 'unknown_code' && { facts: this.#factsNear(text) }) };
    }
    const value = parsed.data as CellValue;
    const isAhead = this.#column.type === 'date' && this.#column.mayBeFuture !== true && String(value) > this.#today;
    return isAhead ? { value: null, broken: 'date_in_future', notices } : { value, notices };
  }

  /** Of a long list of codes those nearest to the text are named first; never one that would repeat the text. */
  #factsNear(text: string): Facts {
    const { values = [] } = this.#column;
    if (values.length <= mostValuesNamed) return this.facts;
    const nearest = nearestIds(text, values, mostValuesSuggested).filter((id) => !id.includes(text));
    return { ...this.facts, values: valuesNamed([...new Set([...nearest, ...values])]) };
  }

  /** With a declared decimal comma a point is no decimal character: `1.234` could as well be a thousand. */
  #withPoint(text: string): string {
    if (this.#decimalCharacter === '.' || this.#column.type !== 'number') return text;
    return text.includes('.') ? text.replace('.', ' ') : text.replace(',', '.');
  }
}
