import { useEffect, useRef } from 'react';
import { saveFile } from '../data/save-file.ts';
import { keepPackage, retell } from './own-data.ts';
import { OwnPilots } from './own-pilots.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import { SaveProblems } from './save-problems.tsx';
import type { Checked, Finding } from './protocol.ts';
import { useOwnSay } from './use-own-say.ts';

const places = (findings: readonly Finding[]) => findings.reduce((sum, { count }) => sum + Math.max(1, count), 0);

/** What the check of a package came to: its pilots, or what must be mended first. */
export function CheckReport({ check }: { readonly check: Checked }) {
  const say = useOwnSay();
  const heading = useRef<HTMLHeadingElement>(null);
  // What the reader waited for is here.
  useEffect(() => heading.current?.focus(), []);
  const { language } = check;
  useEffect(() => {
    if (language !== null && language !== say.locale) void retell(say.locale);
  }, [language, say.locale]);
  const { isClean, rowsAre, problemCount, findings, rows } = check;
  const problems = findings.filter(({ severity }) => severity === 'problem');
  const notes = findings.filter(({ severity }) => severity === 'note');
  const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
  return (
    <section className="own-outcome" aria-labelledby="own-outcome">
      <h2 id="own-outcome" ref={heading} tabIndex={-1}>
        {isClean ? say('own.clean') : say('own.problems', { count: problemCount })}
      </h2>
      {isClean ? (
        <>
          <p>{say('own.cleanCount', { rows: total, files: Object.keys(rows).length })}</p>
          <OwnPilots />
          {rowsAre === 'of_sheet' && <KeepPackage />}
        </>
      ) : (
        <>
          <p>
            {say('own.problemsAbout')} {say(`own.rows.${rowsAre}`)}
          </p>
          <ProblemGroups findings={problems} />
          <SaveProblems findings={findings} />
        </>
      )}
      {notes.length > 0 && (
        <details className="own-notes">
          <summary>{say('own.notes', { count: places(notes) })}</summary>
          <ProblemGroups findings={notes} />
        </details>
      )}
    </section>
  );
}

/** Nothing is kept unless it is asked for: here it is. */
function KeepPackage() {
  const say = useOwnSay();
  return (
    <div className="own-keep">
      <button type="button" className="button" onClick={async () => saveFile('polku-package.zip', await keepPackage())}>
        {say('own.keep')}
      </button>
      <p>{say('own.keepAbout')}</p>
    </div>
  );
}
