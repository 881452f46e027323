import { cellRules } from './rules/cell-rules.ts';
import { fileRules } from './rules/file-rules.ts';
import { headerRules } from './rules/header-rules.ts';
import { rowRules } from './rules/row-rules.ts';

/** Everything that a data package is checked for. */
export const rules = { ...fileRules, ...headerRules, ...cellRules, ...rowRules } as const;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];
