import {
  lockPlan,
  planFile,
  planFromRows,
  planIntroduction,
  planRules,
  proposePlan,
  type Evaluation,
  type PlanRows,
} from '@polku/domain/evaluation';
import { metrics } from '@polku/domain/metrics';
import { useState } from 'react';
import { useSay } from '../messages/use-say.ts';
import { LockedFile } from './locked-file.tsx';
import { OtherMetrics } from './other-metrics.tsx';
import { rowsOf, startingChoices, type PlanChoice } from './plan-choices.ts';
import { PrimaryMetric } from './primary-metric.tsx';
import { saveFile } from '../data/save-file.ts';
import { sha256 } from './sha256.ts';

/** Today in Finland, as a day is written. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki', dateStyle: 'short' }).format(new Date());

/** A plan to fill in: one primary metric with what is agreed of it, the others by their weight; to keep, to lock and to check. */
export function PlanForm({ evaluation, rows }: { readonly evaluation: Evaluation; readonly rows: PlanRows }) {
  const say = useSay();
  const { id } = evaluation.pilot;
  const [choices, setChoices] = useState<readonly PlanChoice[]>(() => {
    const { hypothesis = null, ends_on: endsOn = null } = rows.pilots?.[0] ?? {};
    return startingChoices(rows.plan, proposePlan(evaluation, { hypothesis, endsOn }, metrics));
  });
  const [told, setTold] = useState<string>();
  const planned: PlanRows = { ...rows, plan: rowsOf(choices) };
  const change = (changed: readonly PlanChoice[]) => {
    // What was said is said of another plan now.
    setTold(undefined);
    setChoices(changed);
  };
  const lock = () => {
    const { content, problems } = planFromRows(id, planned);
    if (content === null) {
      const hints = [...new Set(problems.map(({ rule }) => say.text(planRules[rule].hint)))].join(' ');
      return setTold(say('plan.unsound', { hints }));
    }
    const locked = lockPlan(content.plan, today(), sha256);
    saveFile(`${id}-plan-locked.json`, `${JSON.stringify(locked, null, 2)}\n`, 'application/json');
    setTold(say('plan.locked', { hash: locked.versions[0].hash }));
  };
  return (
    <>
      <p className="report__lede">{say.text(planIntroduction)}</p>
      <PrimaryMetric choices={choices} onChange={change} />
      <OtherMetrics choices={choices} onChange={change} />
      <p className="report__copy">
        <button type="button" className="button" onClick={() => saveFile('plan.csv', planFile(planned.plan), 'text/csv')}>
          {say('plan.save')}
        </button>
        <button type="button" className="button" onClick={lock}>
          {say('plan.lock')}
        </button>
        <output>{told}</output>
      </p>
      <LockedFile pilot={id} rows={planned} />
    </>
  );
}
