import type { Evaluation } from '@polku/domain/evaluation';
import { useState } from 'react';
import { useReportContext } from '../data/use-answers.ts';
import { useSay } from '../messages/use-say.ts';
import type { ComparedPair } from './compared-pair.ts';
import { usePilotSearch } from './pilot-search.ts';
import type { SteeringReportDraft } from './steering-report-draft.tsx';

/** The four-field report to the steering group, drafted when it is opened: few readers of the page write one. */
export function SteeringReport({ evaluation, pair }: { readonly evaluation: Evaluation; readonly pair: ComparedPair | undefined }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<{ readonly Draft: typeof SteeringReportDraft } | 'failed'>();
  const { organisation } = usePilotSearch();
  const { context, isSettled } = useReportContext(evaluation, organisation, isOpen);
  const load = () =>
    import('./steering-report-draft.tsx').then(
      ({ SteeringReportDraft: Draft }) => setLoaded({ Draft }),
      () => setLoaded('failed'),
    );
  return (
    <section className="detail report" aria-labelledby="report">
      <details
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
          if (currentTarget.open && typeof loaded !== 'object') void load();
        }}
      >
        <summary>
          <h2 id="report">{say('report.heading')}</h2>
        </summary>
        {loaded === 'failed' && <p role="alert">{say('report.notLoaded')}</p>}
        {isOpen && !isSettled && <output>{say('state.loading')}</output>}
        {typeof loaded === 'object' && isSettled && (
          <loaded.Draft evaluation={evaluation} context={{ ...context, ...(pair && { intervention: pair.arm }) }} />
        )}
      </details>
    </section>
  );
}
