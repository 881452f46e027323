import { useId, useState } from 'react';
import { useSay } from '../messages/use-say.ts';
import { typedNumber } from './plan-choices.ts';

interface Field {
  readonly label: string;
  /** Told beside the label by what is named here, where the label is not seen. */
  readonly isLabelHidden?: boolean;
  readonly help?: string | undefined;
}

/** A number that may be left empty; what is no number is told at once, and not taken. */
export function NumberField({
  value,
  onChange,
  ...field
}: Field & { readonly value: number | null; readonly onChange: (value: number | null) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && typedNumber(typed) === undefined;
  return (
    <TextField
      {...field}
      value={typed ?? (value === null ? '' : say.number(value, { maximumFractionDigits: 6, useGrouping: false }))}
      inputMode="decimal"
      error={isWrong ? say('plan.notANumber') : undefined}
      onChange={(text) => {
        setTyped(text);
        const number = typedNumber(text);
        if (number !== undefined) onChange(number);
      }}
    />
  );
}

export function TextField({
  label,
  isLabelHidden = false,
  help,
  value,
  type = 'text',
  inputMode,
  error,
  onChange,
  onLeave,
}: Field & {
  readonly value: string;
  readonly type?: 'text' | 'date';
  readonly inputMode?: 'decimal';
  readonly error?: string | undefined;
  readonly onChange: (text: string) => void;
  /** What was typed is done: the field is left, or Enter pressed. */
  readonly onLeave?: () => void;
}) {
  const id = useId();
  const about = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`].filter((each) => each !== false).join(' ');
  return (
    <div className="plan__field">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type={type}
        inputMode={inputMode}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={about === '' ? undefined : about}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
        onKeyDown={({ key }) => {
          if (key === 'Enter') onLeave?.();
        }}
      />
      {help !== undefined && (
        <p id={`${id}-help`} className="plan__help">
          {help}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="plan__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
