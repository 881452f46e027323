import type { Text } from '../../text.ts';

/**
 * What a data package must keep. A rule that refuses makes a problem, and nothing is loaded while one stands; a rule
 * that warns tells what was normalised or is odd. `{facts}` in the texts stand for facts of the column, never for the
 * cell's value.
 */
export interface Rule {
  readonly severity: 'refuse' | 'warn';
  /** What should have been there. */
  readonly expected: Text;
  /** How to mend it. */
  readonly hint: Text;
}

/** What a rule's texts leave open: names of columns and files, limits, allowed values. */
export type Facts = Readonly<Record<string, string | number>>;

const fill = (template: string, facts: Facts) => template.replace(/\{(\w+)\}/g, (open, name: string) => String(facts[name] ?? open));

/** The English texts of a rule, with the facts of one place put in. */
export function ruleTexts({ expected, hint }: Rule, facts: Facts): { expected: string; hint: string } {
  return { expected: fill(expected.en, facts), hint: fill(hint.en, facts) };
}
