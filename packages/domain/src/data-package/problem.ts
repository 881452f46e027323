import * as z from 'zod';
import { ruleTexts, type Facts } from './rules/rule.ts';
import { rules, ruleIds, type RuleId } from './rules.ts';

/** What is wrong, where, and how to mend it. It never repeats the value that is wrong. */
export const problemSchema = z.strictObject({
  /** The file as it stands in the folder. */
  file: z.string(),
  /** Counted from 1 at the first row under the header; null where the whole file is meant. */
  row: z.int().positive().nullable(),
  column: z.string().nullable(),
  rule: z.enum(ruleIds),
  expected: z.string(),
  hint: z.string(),
});
export type Problem = z.infer<typeof problemSchema>;

export interface Place {
  readonly file: string;
  readonly row?: number | null;
  readonly column?: string | null;
}

/** The problem of one place that breaks a rule, with the facts of its column put into the rule's English texts. */
export function problemAt({ file, row = null, column = null }: Place, rule: RuleId, facts: Facts = {}): Problem {
  return { file, row, column, rule, ...ruleTexts(rules[rule], facts) };
}
