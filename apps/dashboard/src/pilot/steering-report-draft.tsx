import { draftSteeringReport, type ReportContext } from '@polku/domain/casework';
import type { Evaluation } from '@polku/domain/evaluation';
import { reportFieldIds, reportFields } from '@polku/domain/reference';
import { useState } from 'react';
import { useSay } from '../messages/use-say.ts';

/** The four fields as they would be sent, the same that `polku report` prints, and a button that copies them. */
export function SteeringReportDraft({ evaluation, context }: { readonly evaluation: Evaluation; readonly context: ReportContext }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<'report.copied' | 'report.copyRefused'>();
  const { fields } = draftSteeringReport(evaluation, context);
  const told = reportFieldIds.map((id) => ({ id, label: say.text(reportFields[id].label), text: say.text(fields[id].text) }));
  const copy = async () => {
    // Emptied first, so that a second copy is announced again.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(told.map(({ label, text }) => `${label}\n${text}\n`).join('\n'));
      setOutcome('report.copied');
    } catch {
      // Refused by the reader's settings, or not there at all on an address without HTTPS.
      setOutcome('report.copyRefused');
    }
  };
  return (
    <>
      <p className="report__lede">{say('report.lede')}</p>
      {told.map(({ id, label, text }) => (
        <div key={id} className="report__field">
          <h3>{label}</h3>
          <ul>
            {text.split('\n').map((statement) => (
              <li key={statement}>{statement}</li>
            ))}
          </ul>
        </div>
      ))}
      <p className="report__copy">
        <button type="button" className="button" onClick={() => void copy()}>
          {say('report.copy')}
        </button>
        <output>{outcome && say(outcome)}</output>
      </p>
    </>
  );
}
