import type { Text } from '@polku/domain';
import { ruleTexts, type Facts } from '@polku/domain/data-package';
import { fileRules } from './file-rules.ts';
import { mappingRules } from './mapping-rules.ts';
import { rowRules } from './row-rules.ts';
import type { SheetProblem } from './source-table.ts';

/** What a sheet may break before it is a package, told once for a column. */
const sheetRules = { ...fileRules, ...rowRules, ...mappingRules };

export type SheetRuleId = keyof typeof sheetRules;

/** Rows named at most: the rest are counted. */
const mostRowsNamed = 5;

interface SheetPlace {
  readonly table?: string | null;
  readonly column?: string | null;
  readonly rows?: readonly number[];
  readonly facts?: Facts;
}

/** A problem of a sheet, in three languages. `rows` are all of them; the first are named. */
export function sheetProblem(rule: SheetRuleId, { table = null, column = null, rows = [], facts = {} }: SheetPlace): SheetProblem {
  const { severity, ...texts } = sheetRules[rule];
  const of = (part: 'expected' | 'hint'): Text => ({
    fi: ruleTexts(texts, facts, 'fi')[part],
    sv: ruleTexts(texts, facts, 'sv')[part],
    en: ruleTexts(texts, facts, 'en')[part],
  });
  return {
    severity,
    rule,
    table,
    column,
    rows: rows.slice(0, mostRowsNamed),
    count: rows.length,
    expected: of('expected'),
    hint: of('hint'),
  };
}
