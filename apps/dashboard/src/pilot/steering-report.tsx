import type { Evaluation } from '@polku/domain/evaluation';
import { useState } from 'react';
import { useSay } from '../messages/use-say.ts';
import type { SteeringReportDraft } from './steering-report-draft.tsx';

/** The four-field report to the steering group, drafted when it is opened: few readers of the page write one. */
export function SteeringReport({ evaluation }: { readonly evaluation: Evaluation }) {
  const say = useSay();
  const [loaded, setLoaded] = useState<{ readonly Draft: typeof SteeringReportDraft } | 'failed'>();
  const load = () =>
    import('./steering-report-draft.tsx').then(
      ({ SteeringReportDraft: Draft }) => setLoaded({ Draft }),
      () => setLoaded('failed'),
    );
  return (
    <section className="detail report" aria-labelledby="report">
      <details
        onToggle={({ currentTarget }) => {
          if (currentTarget.open && typeof loaded !== 'object') void load();
        }}
      >
        <summary>
          <h2 id="report">{say('report.heading')}</h2>
        </summary>
        {loaded === 'failed' && <p role="alert">{say('report.notLoaded')}</p>}
        {typeof loaded === 'object' && <loaded.Draft evaluation={evaluation} />}
      </details>
    </section>
  );
}
