import type { Evaluation } from '@polku/domain/evaluation';
import { useState } from 'react';
import { useSay } from '../messages/use-say.ts';
import type { PlanOfPilot } from './plan-of-pilot.tsx';

/** The evaluation plan, loaded when it is opened: few readers of the page make one. */
export function PlanSection({ evaluation, organisation }: { readonly evaluation: Evaluation; readonly organisation: string | undefined }) {
  const say = useSay();
  const [loaded, setLoaded] = useState<{ readonly Plan: typeof PlanOfPilot } | 'failed'>();
  const load = () =>
    import('./plan-of-pilot.tsx').then(
      ({ PlanOfPilot: Plan }) => setLoaded({ Plan }),
      () => setLoaded('failed'),
    );
  return (
    <section className="detail report plan" aria-labelledby="plan">
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && typeof loaded !== 'object') void load();
        }}
      >
        <summary>
          <h2 id="plan">{say('plan.heading')}</h2>
        </summary>
        {loaded === 'failed' && <p role="alert">{say('plan.notLoaded')}</p>}
        {typeof loaded === 'object' && <loaded.Plan evaluation={evaluation} organisation={organisation} />}
      </details>
    </section>
  );
}
