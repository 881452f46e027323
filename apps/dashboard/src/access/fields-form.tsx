import { useId, useState } from 'react';
import type { MessageId } from '../messages/messages.ts';
import { useSay } from '../messages/use-say.ts';

type Field = 'organisation' | 'permit' | 'subject' | 'purpose' | 'from' | 'until' | 'pilotOrganisation' | 'pilot';

const isDay = (field: Field): boolean => field === 'from' || field === 'until';

/** Words and days to fill in, all of them needed; they are left as they were typed where they were not accepted. */
export function FieldsForm<F extends Field>({
  fields,
  organisations,
  action,
  onDone,
}: {
  readonly fields: readonly F[];
  /** The reader's own, the first of which is meant unless another is written. */
  readonly organisations: readonly string[];
  readonly action: string;
  readonly onDone: (values: Readonly<Record<F, string>>) => Promise<boolean>;
}) {
  const say = useSay();
  const id = useId();
  const blank = Object.fromEntries(fields.map((field) => [field, field === 'organisation' ? (organisations[0] ?? '') : ''])) as Record<
    F,
    string
  >;
  const [values, setValues] = useState(blank);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onDone(values).then((isAccepted) => {
          if (isAccepted) setValues(blank);
        });
      }}
    >
      <div className="plan__fields">
        {fields.map((field) => (
          <div key={field} className="plan__field">
            <label htmlFor={`${id}-${field}`}>{say(`access.${field}` satisfies MessageId)}</label>
            <input
              id={`${id}-${field}`}
              type={isDay(field) ? 'date' : 'text'}
              required
              maxLength={200}
              autoComplete="off"
              value={values[field]}
              onChange={({ target }) => setValues({ ...values, [field]: target.value })}
            />
          </div>
        ))}
      </div>
      <button type="submit" className="button">
        {action}
      </button>
    </form>
  );
}
