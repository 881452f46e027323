import type { Question } from '@polku/sdk/spreadsheet';
import { useId } from 'react';
import { useOwnSay } from './use-own-say.ts';

/** A question with the answers that may be chosen. */
export function QuestionField({
  question: { text, choices = [] },
  isMissing,
  onAnswer,
}: {
  readonly question: Question;
  readonly isMissing: boolean;
  readonly onAnswer: (answer: string) => void;
}) {
  const say = useOwnSay();
  const id = useId();
  return (
    <div className="plan__field">
      <label htmlFor={id}>{say.text(text)}</label>
      <select
        id={id}
        value=""
        aria-invalid={isMissing}
        aria-describedby={isMissing ? `${id}-error` : undefined}
        onChange={({ target }) => onAnswer(target.value)}
      >
        <option value="">{say('own.choose')}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {say.text(choice.label)}
          </option>
        ))}
      </select>
      {isMissing && (
        <p id={`${id}-error`} className="plan__error">
          {say('own.needed')}
        </p>
      )}
    </div>
  );
}
