import type { Finding } from './protocol.ts';
import { useOwnSay } from './use-own-say.ts';

const rowsNamed = 5;

/** Findings, file by file: where, how many, what was expected and how to mend it. */
export function ProblemGroups({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useOwnSay();
  const tables = [...new Set(findings.map(({ table }) => table))];
  return tables.map((table) => (
    <section key={table} className="problems">
      <h3>{table ?? say('own.wholeOfIt')}</h3>
      <ul>
        {findings
          .filter((finding) => finding.table === table)
          .map((finding) => (
            <li key={[finding.column, finding.rule, finding.expected.en, finding.hint.en].join('\n')}>
              <OneCause finding={finding} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function OneCause({ finding: { column, rows, count, expected, hint, hintVaries } }: { readonly finding: Finding }) {
  const say = useOwnSay();
  const first = rows.slice(0, rowsNamed);
  const named = say.list(first.map((row) => say.number(row)));
  return (
    <>
      {(column !== null || first.length > 0) && (
        <p className="problems__place">
          {column !== null && <b>{column}</b>}
          {first.length > 0 && (
            <span>{say('own.inRows', { count, rows: count > first.length ? say('own.andMore', { rows: named }) : named })}</span>
          )}
        </p>
      )}
      <p>
        {say('own.expected', { expected: say.text(expected) })}{' '}
        {hintVaries && first[0] !== undefined ? say('own.hintOfRow', { row: say.number(first[0]), hint: say.text(hint) }) : say.text(hint)}
      </p>
    </>
  );
}
