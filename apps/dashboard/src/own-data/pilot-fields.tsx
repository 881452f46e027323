import { useState } from 'react';
import { TextField } from '../plan/typed-field.tsx';
import { tell } from './own-data.ts';
import type { Matching } from './protocol.ts';
import { useOwnSay } from './use-own-say.ts';

/** What no table tells: whose the data are, what is tried and since when, and of which day the tables are. */
export function PilotFields({
  matching: { mapping, latest, questions },
  isMissing,
}: {
  readonly matching: Matching;
  readonly isMissing: (question: string) => boolean;
}) {
  const say = useOwnSay();
  const nameless = questions.find(({ id }) => id === 'pilot.name')?.default;
  const isObserved = mapping.tables.some(({ columns }) => columns.some(({ as }) => as === 'episodes.observed_until'));
  return (
    <fieldset className="matching__part">
      <legend>{say('own.pilot')}</legend>
      <div className="matching__fields">
        <ToldField isMissing={isMissing} question="organisation.name" label={say('own.organisation')} value={mapping.organisation.name} />
        <ToldField
          isMissing={isMissing}
          question="pilot.name"
          label={say('own.pilotName')}
          value={mapping.pilot.name}
          help={nameless === undefined ? undefined : say('own.otherwise', { value: nameless })}
        />
        <ToldField isMissing={isMissing} question="pilot.startsOn" type="date" label={say('own.startsOn')} value={mapping.pilot.startsOn} />
        {!isObserved && (
          <ToldField
            isMissing={isMissing}
            question="observedUntil"
            type="date"
            label={say('own.observedUntil')}
            value={mapping.observedUntil}
            help={latest === null ? undefined : say('own.observedUntilAbout', { date: say.date(latest) })}
          />
        )}
      </div>
    </fieldset>
  );
}

/** A field whose answer is told when the reader leaves it. */
function ToldField({
  question,
  label,
  value,
  help,
  type = 'text',
  isMissing,
}: {
  readonly question: string;
  readonly label: string;
  readonly value: string | null;
  readonly help?: string | undefined;
  readonly type?: 'text' | 'date';
  readonly isMissing: (question: string) => boolean;
}) {
  const say = useOwnSay();
  const [typed, setTyped] = useState<string>();
  const tellIt = () => {
    if (typed !== undefined && typed.trim() !== (value ?? '')) tell({ about: 'questions', answers: { [question]: typed.trim() } });
    setTyped(undefined);
  };
  return (
    <TextField
      label={label}
      value={typed ?? value ?? ''}
      type={type}
      help={help}
      error={isMissing(question) ? say('own.needed') : undefined}
      onChange={setTyped}
      onLeave={tellIt}
    />
  );
}
