import type { Locale, Text } from '../../text.ts';
import type { Change, Example } from '../example.ts';
import type { Looks } from '../looks.ts';
import type { RuleId } from './ids.ts';

/** What was expected, and how to mend it. `{facts}` stand for facts of the column or the file, never for a cell's value. */
export interface RuleTexts {
  readonly expected: Text;
  readonly hint: Text;
}

/** A rule that refuses makes a problem, and nothing is loaded while one stands; a rule that warns tells what was normalised or is odd. */
type Severity = 'refuse' | 'warn';

/** A rule of a file other than a data package's, whose check stands in the file's schema. */
export interface Rule extends RuleTexts {
  readonly severity: Severity;
}

/** What a data package must keep: a rule is one file, which holds all that is known of it. */
export interface DataRule {
  readonly severity: Severity;
  readonly texts: RuleTexts;
  /** Checks by what they look at. */
  readonly check: Looks;
  /**
   * Rules that it is looked at before. Where one rule at most is told of a place, as of a cell, and both are broken, it is told and they
   * are not: it says more.
   */
  readonly before?: readonly RuleId[];
  /** It may hold for every row of a file, and is said once for each column, with the first row. */
  readonly saidOnce?: boolean;
  /** The smallest changes of a package that keeps every rule that break this one, and some that just keep it. */
  readonly example: { readonly breaks: readonly Example[]; readonly keeps?: readonly Change[] };
}

/** What a rule's texts leave open: names of columns and files, limits, allowed values; in every language where it is told in words. */
export type Facts = Readonly<Record<string, string | number | Text>>;

/** The texts of a rule in one language, with the facts of one place put in. */
export function ruleTexts({ expected, hint }: RuleTexts, facts: Facts, locale: Locale = 'en'): { expected: string; hint: string } {
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (open, name: string) => {
      const fact = facts[name] ?? open;
      return typeof fact === 'object' ? fact[locale] : String(fact);
    });
  return { expected: fill(expected[locale]), hint: fill(hint[locale]) };
}
