import { z } from 'zod';
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

/** What a rule's texts leave open: names of columns and files, limits, allowed values. */
export type Facts = Readonly<Record<string, string | number>>;

const fill = (template: string, facts: Facts) => template.replace(/\{(\w+)\}/g, (open, name: string) => String(facts[name] ?? open));

/** The problem of one place that breaks a rule, with the facts of its column put into the rule's English texts. */
export function problemAt({ file, row = null, column = null }: Place, rule: RuleId, facts: Facts = {}): Problem {
  const { expected, hint } = rules[rule];
  return { file, row, column, rule, expected: fill(expected.en, facts), hint: fill(hint.en, facts) };
}
