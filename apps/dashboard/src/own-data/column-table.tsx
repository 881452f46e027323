import type { ColumnMapping, TableMapping } from '@polku/sdk/spreadsheet';
import { useMemo } from 'react';
import { meaningKey, meaningNamed, meaningOptions } from './meaning-options.ts';
import { tell } from './own-data.ts';
import { useOwnSay } from './use-own-say.ts';

/** The columns of one table, each with what it is taken for. */
export function ColumnTable({ table, rows }: { readonly table: TableMapping; readonly rows: number | undefined }) {
  const say = useOwnSay();
  return (
    <table className="matching__table">
      <caption>
        {table.table}
        {rows !== undefined && <small>{say('own.tableRows', { count: rows })}</small>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('own.column')}</th>
          <th scope="col">{say('own.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column, position) => (
          // Two columns may have one name, and are told so.
          <ColumnRow key={`${position} ${column.column}`} table={table.table} column={column} />
        ))}
      </tbody>
    </table>
  );
}

const leftOut = '';

function ColumnRow({ table, column }: { readonly table: string; readonly column: ColumnMapping }) {
  const say = useOwnSay();
  const { column: name, as, because } = column;
  const groups = useMemo(() => meaningOptions(say.locale, column), [say.locale, column]);
  return (
    <tr data-left-out={as === null ? '' : undefined}>
      <th scope="row">
        {name === '' ? say('own.noName') : name}
        <small>{say(`own.because.${because}`)}</small>
      </th>
      <td>
        <select
          aria-label={say('own.meaningOf', { column: name })}
          value={as === null ? leftOut : meaningKey(column)}
          onChange={({ target }) => tell({ about: 'column', place: { table, column: name }, meaning: meaningNamed(target.value) })}
        >
          <option value={leftOut}>{say('own.leftOut')}</option>
          {groups.map(({ group, options }) => (
            <optgroup key={group} label={say(`own.group.${group}`)}>
              {options.map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </td>
    </tr>
  );
}
