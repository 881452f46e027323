import { useEffect, useRef } from 'react';
import { ColumnTable } from './column-table.tsx';
import { makePackage, tell, useOwnData } from './own-data.ts';
import { PilotFields } from './pilot-fields.tsx';
import { ProblemGroups } from './problem-groups.tsx';
import type { Matching } from './protocol.ts';
import { QuestionField } from './question-field.tsx';
import { TeamRoles } from './team-roles.tsx';
import { useOwnSay } from './use-own-say.ts';
import { ValueTable } from './value-table.tsx';

/** Questions about columns and dates are asked as they come; the others have fields of their own. */
const isAskedHere = (id: string) => id.startsWith('column:') || id.startsWith('dates:');

/** The reader's tables beside what Polku takes them for: to be looked over, completed and made a package of. */
export function MatchingForm({ matching }: { readonly matching: Matching }) {
  const say = useOwnSay();
  const { isAsked, stage } = useOwnData();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  // The tables came; answers to them leave the focus where it is.
  useEffect(() => heading.current?.focus(), []);
  const open = matching.questions.filter(({ required }) => required);
  const isMissing = (id: string) => isAsked && open.some((question) => question.id === id);
  const { mapping, tables, findings, questions } = matching;
  return (
    <form
      ref={form}
      className="matching"
      aria-labelledby="own-matching"
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        await makePackage();
        form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      }}
    >
      <h2 id="own-matching" ref={heading} tabIndex={-1}>
        {say('own.match')}
      </h2>
      <p className="matching__about">{say('own.matchAbout')}</p>
      {findings.length > 0 && <ProblemGroups findings={findings} />}
      {mapping.tables.map((table) => (
        <ColumnTable key={table.table} table={table} rows={tables.find(({ name }) => name === table.table)?.rows} />
      ))}
      {questions
        .filter(({ id }) => isAskedHere(id))
        .map((question) => (
          <QuestionField
            key={question.id}
            question={question}
            isMissing={isMissing(question.id)}
            onAnswer={(answer) => tell({ about: 'questions', answers: { [question.id]: answer } })}
          />
        ))}
      <ValueTable mapping={mapping} />
      <TeamRoles matching={matching} isMissing={isMissing('intervention')} />
      <PilotFields matching={matching} isMissing={isMissing} />
      <div className="matching__make">
        <button type="submit" className="button button--main" disabled={stage.kind === 'working'}>
          {say('own.make')}
        </button>
        {isAsked && open.length > 0 && <p role="alert">{say('own.stillOpen', { count: open.length })}</p>}
      </div>
    </form>
  );
}
