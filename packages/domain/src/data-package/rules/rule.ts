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
