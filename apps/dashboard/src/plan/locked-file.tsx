import { canonicalJson, type PlanRows } from '@polku/domain/evaluation';
import { useId, useState } from 'react';
import { useSay } from '../messages/use-say.ts';
import { checkLocked, type LockedCheck } from './check-locked.ts';

/** A locked plan, chosen or dropped, beside the one on the page. */
export function LockedFile({ pilot, rows }: { readonly pilot: string; readonly rows: PlanRows }) {
  const say = useSay();
  const id = useId();
  const [text, setText] = useState<string>();
  return (
    <div className="plan__field plan__check">
      <label htmlFor={id}>{say('plan.check')}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        aria-describedby={`${id}-help`}
        onChange={async ({ target }) => {
          const file = target.files?.[0];
          setText(file === undefined ? undefined : await file.text().catch(() => ''));
        }}
      />
      <p id={`${id}-help`} className="plan__help">
        {say('plan.checkHelp')}
      </p>
      <output htmlFor={id}>{text !== undefined && <Checked check={checkLocked(text, pilot, rows)} />}</output>
    </div>
  );
}

/** What the check came to, with every field that differs. */
export function Checked({ check }: { readonly check: LockedCheck }) {
  const say = useSay();
  if (check.kind === 'same') return <p>{say('plan.same', { since: say.date(check.since), hash: check.hash })}</p>;
  if (check.kind !== 'differs') return <p>{say(`plan.${check.kind}`)}</p>;
  return (
    <>
      <p>{say('plan.differs', { since: say.date(check.since) })}</p>
      <ul className="plan__differences">
        {check.differences.map(({ field, before, after }) => (
          <li key={field}>{say('plan.difference', { field, before: canonicalJson(before), after: canonicalJson(after) })}</li>
        ))}
      </ul>
    </>
  );
}
