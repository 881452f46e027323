import { planColumnHelp } from '@polku/domain/evaluation';
import { metrics } from '@polku/domain/metrics';
import { useSay } from '../messages/use-say.ts';
import { withRow, withWeight, type PlanChoice } from './plan-choices.ts';
import { NumberField } from './typed-field.tsx';

const weights = { secondary: 'plan.secondary', exploratory: 'plan.exploratory', left_out: 'plan.leftOut' } as const;
const weightIds = Object.keys(weights) as (keyof typeof weights)[];

/** Every other metric that the data can measure: its weight, what would matter of it, and whether the pilot can move it. */
export function OtherMetrics({
  choices,
  onChange,
}: {
  readonly choices: readonly PlanChoice[];
  readonly onChange: (choices: readonly PlanChoice[]) => void;
}) {
  const say = useSay();
  const headings = [planColumnHelp.priority!, planColumnHelp.margin!, planColumnHelp.negative_control!];
  return (
    <div className="plan__scroll">
      <table className="plan__others">
        <caption>{say('plan.others')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('plan.metric')}</th>
            {headings.map(({ label }) => (
              <th key={label.en} scope="col">
                {say.text(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices
            .filter(({ row, isIn }) => !(isIn && row.priority === 'primary'))
            .map(({ row: { metric, priority, margin, negative_control: isControl }, isIn }) => {
              const name = say.text(metrics[metric].label);
              return (
                <tr key={metric}>
                  <th scope="row">{name}</th>
                  <td>
                    <select
                      aria-label={say('plan.weightOf', { metric: name })}
                      value={isIn ? priority : 'left_out'}
                      onChange={({ target }) =>
                        onChange(withWeight(choices, metric, weightIds.find((weight) => weight === target.value) ?? 'exploratory'))
                      }
                    >
                      {weightIds.map((weight) => (
                        <option key={weight} value={weight}>
                          {say(weights[weight])}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <NumberField
                      label={say('plan.marginOf', { metric: name })}
                      isLabelHidden
                      value={margin}
                      onChange={(value) => onChange(withRow(choices, metric, { margin: value }))}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={say('plan.controlOf', { metric: name })}
                      checked={isControl === true}
                      onChange={({ target }) => onChange(withRow(choices, metric, { negative_control: target.checked ? true : null }))}
                    />
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </div>
  );
}
