import type { Text } from '@polku/domain';
import type { SheetProblem } from './source-table.ts';

/** A rule that a sheet may break, with its words. */
export interface SheetRule {
  readonly severity: SheetProblem['severity'];
  readonly expected: Text;
  readonly hint: Text;
}
