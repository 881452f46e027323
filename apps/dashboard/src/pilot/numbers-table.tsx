import type { ChartTable, ChartTableCell } from '@polku/charts';
import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type Row } from '@tanstack/react-table';
import { useMemo, type ReactNode } from 'react';
import { useSay } from '../messages/use-say.ts';

type NumbersRow = readonly ChartTableCell[];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;
const arrow = { asc: '↑', desc: '↓' } as const;

/** Numbers in their order, words in the alphabet's; what is absent stands together at one end. */
function bySortValue(column: number, locale: string) {
  return (a: Row<typeof features, NumbersRow>, b: Row<typeof features, NumbersRow>): number => {
    const [left, right] = [a.original[column]?.value ?? null, b.original[column]?.value ?? null];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return typeof left === 'number' && typeof right === 'number' ? left - right : String(left).localeCompare(String(right), locale);
  };
}

/** The numbers under a chart, sortable by each column with pointer or keyboard. */
export function NumbersTable({ caption, numbers }: { readonly caption: string; readonly numbers: ChartTable }) {
  const say = useSay();
  const columns = useMemo(
    () =>
      numbers.columns.map(({ id, label }, position): ColumnDef<typeof features, NumbersRow> => ({
        id,
        header: say.text(label),
        accessorFn: (row) => row[position],
        sortFn: bySortValue(position, say.locale),
        sortDescFirst: false,
      })),
    // oxlint-disable-next-line react/exhaustive-deps -- `say` is new at each render and differs by its language only
    [numbers, say.locale],
  );
  const table = useTable({ features, columns, data: numbers.rows });
  return (
    // The region scrolls sideways on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table className="numbers">
        <caption className="visually-hidden">
          {caption} ({say('table.rows', { count: numbers.rows.length })})
        </caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const column = numbers.columns[header.index];
                return (
                  // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button in it holds the column's name
                  <th key={header.id} scope="col" data-align={column?.align} aria-sort={sorted ? ariaSort[sorted] : 'none'}>
                    <SortButton onPress={header.column.getToggleSortingHandler()} sorted={sorted}>
                      <table.FlexRender header={header} />
                    </SortButton>
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.original.map((cell, position) =>
                position === 0 ? (
                  <th key={numbers.columns[position]?.id} scope="row">
                    {cell.text}
                  </th>
                ) : (
                  <td
                    key={numbers.columns[position]?.id}
                    data-align={numbers.columns[position]?.align}
                    data-absent={cell.value === null ? '' : undefined}
                  >
                    {cell.text}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SortButton({
  onPress,
  sorted,
  children,
}: {
  readonly onPress: ((event: unknown) => void) | undefined;
  readonly sorted: false | keyof typeof arrow;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" onClick={onPress}>
      {children}
      <span className="numbers__arrow" aria-hidden="true">
        {sorted ? arrow[sorted] : ''}
      </span>
    </button>
  );
}
