import { saveFile } from '../data/save-file.ts';
import { problemsCsv, type CsvDialect } from './problems-csv.ts';
import type { Finding } from './protocol.ts';
import { useOwnSay } from './use-own-say.ts';

const buttons = { plain: 'own.saveProblems', finnish_excel: 'own.saveProblemsExcel' } as const satisfies Record<CsvDialect, string>;

/** The problems as a file, for whoever mends them in the client system. */
export function SaveProblems({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useOwnSay();
  return (
    <p className="own-buttons">
      {(['plain', 'finnish_excel'] as const).map((dialect) => (
        <button
          key={dialect}
          type="button"
          className="button button--small"
          onClick={() => saveFile('polku-problems.csv', problemsCsv(findings, dialect, say.locale), 'text/csv;charset=utf-8')}
        >
          {say(buttons[dialect])}
        </button>
      ))}
    </p>
  );
}
