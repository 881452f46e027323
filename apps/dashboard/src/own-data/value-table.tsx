import { valueNames, type Names } from '@polku/domain/spreadsheet';
import { meaningLabel, type Mapping } from '@polku/sdk/spreadsheet';
import { tell } from './own-data.ts';
import type { Taken } from './meaning-options.ts';
import { useOwnSay } from './use-own-say.ts';

/** Words of the tables that are no names of codes, each with the code it most likely is. Rare ones are not shown: they may tell of somebody. */
export function ValueTable({ mapping }: { readonly mapping: Mapping }) {
  const say = useOwnSay();
  const entries = Object.entries(mapping.values).flatMap(([target, values]) =>
    Object.entries(values).map(([value, code]) => ({ target, value, code })),
  );
  if (entries.length === 0) return null;
  const namesOf = (target: string) => Object.entries<Names>(valueNames[target as keyof typeof valueNames] ?? {});
  return (
    <table className="matching__table">
      <caption>
        {say('own.values')}
        <small>{say('own.valuesAbout')}</small>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('own.value')}</th>
          <th scope="col">{say('own.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ target, value, code }) => (
          <tr key={`${target} ${value}`} data-left-out={code === null ? '' : undefined}>
            <th scope="row">
              {value}
              <small>{meaningLabel({ as: target as Taken['as'] }, say.locale)}</small>
            </th>
            <td>
              <select
                aria-label={say('own.meaningOf', { column: value })}
                value={code ?? ''}
                onChange={({ target: { value: chosen } }) => tell({ about: 'value', target, value, code: chosen === '' ? null : chosen })}
              >
                <option value="">{say('own.leftOut')}</option>
                {namesOf(target).map(([id, names]) => (
                  <option key={id} value={id}>
                    {names[say.locale][0]}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
