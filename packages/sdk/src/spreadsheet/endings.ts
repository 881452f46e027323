import type { CellContext } from './cell-value.ts';
import { endingCalled, endingLabel } from './ending-names.ts';
import type { SourceRow } from './source-table.ts';
import { columnOf, type Block } from './table-blocks.ts';

/** Fills in what the mapping says of an ending whose reason no cell tells, or tells that it is missing. */
export function withEnding(
  values: Record<string, string>,
  block: Block,
  row: SourceRow,
  endedAs: string | null,
  context: CellContext,
): void {
  if (values.event !== 'ended' || (values.occurred_on ?? '') === '' || (values.detail ?? '') !== '') return;
  const source = (name: string): string | undefined => block.columns.find(({ as }) => columnOf(as) === name)?.column;
  const place = { table: context.table, column: source('detail') ?? source('occurred_on') ?? null, row: row.row };
  const ending = endedAs === null ? undefined : endingCalled(endedAs);
  if (ending === undefined) return context.log.add('ending_reason_missing', place);
  values.detail = ending;
  context.log.add('ending_reason_assumed', { ...place, facts: { ending: endingLabel(ending)! } });
}
