import { planClaims } from '@polku/domain/data-package';
import { planColumnHelp, type PlanRow } from '@polku/domain/evaluation';
import { metrics } from '@polku/domain/metrics';
import { useId } from 'react';
import { useSay } from '../messages/use-say.ts';
import { withPrimary, withRow, type PlanChoice } from './plan-choices.ts';
import { NumberField, TextField } from './typed-field.tsx';

/** What is agreed of the one metric that decides. */
export function PrimaryMetric({
  choices,
  onChange,
}: {
  readonly choices: readonly PlanChoice[];
  readonly onChange: (choices: readonly PlanChoice[]) => void;
}) {
  const say = useSay();
  const id = useId();
  const primary = choices.find(({ row, isIn }) => isIn && row.priority === 'primary')?.row;
  const asks = (column: keyof PlanRow) => {
    const { label, help } = planColumnHelp[column]!;
    return { label: say.text(label), help: say.text(help) };
  };
  const set = (changes: Partial<PlanRow>) => primary !== undefined && onChange(withRow(choices, primary.metric, changes));
  const whole = (value: number | null) => (value === null ? null : Math.round(value));
  return (
    <div className="plan__primary">
      <div className="plan__field">
        <label htmlFor={`${id}-metric`}>{say('plan.primary')}</label>
        <select id={`${id}-metric`} value={primary?.metric ?? ''} onChange={({ target }) => onChange(withPrimary(choices, target.value))}>
          {primary === undefined && <option value="">–</option>}
          {choices.map(({ row: { metric } }) => (
            <option key={metric} value={metric}>
              {say.text(metrics[metric].label)}
            </option>
          ))}
        </select>
        <p className="plan__help">{asks('priority').help}</p>
      </div>
      {primary !== undefined && (
        // A field keeps what is being typed, so that another metric's fields are others.
        <div className="plan__fields" key={primary.metric}>
          <NumberField {...asks('margin')} value={primary.margin} onChange={(margin) => set({ margin })} />
          <div className="plan__field">
            <label htmlFor={`${id}-claim`}>{asks('claim').label}</label>
            <select
              id={`${id}-claim`}
              value={primary.claim ?? 'superiority'}
              onChange={({ target }) => set({ claim: planClaims.find((claim) => claim === target.value) ?? null })}
            >
              {planClaims.map((claim) => (
                <option key={claim} value={claim}>
                  {say(`plan.${claim}`)}
                </option>
              ))}
            </select>
          </div>
          <NumberField {...asks('horizon')} value={primary.horizon} onChange={(days) => set({ horizon: whole(days) || null })} />
          <TextField
            {...asks('decide_on')}
            type="date"
            value={primary.decide_on ?? ''}
            onChange={(day) => set({ decide_on: day === '' ? null : day })}
          />
          <TextField {...asks('looks')} value={primary.looks ?? ''} onChange={(days) => set({ looks: days.trim() === '' ? null : days })} />
          <NumberField {...asks('startup_days')} value={primary.startup_days} onChange={(days) => set({ startup_days: whole(days) })} />
        </div>
      )}
    </div>
  );
}
