import type { PolkuClient } from '@polku/sdk';
import { useSay } from '../messages/use-say.ts';

type Agreement = Awaited<ReturnType<PolkuClient['agreements']['query']>>[number];

/** What was agreed about shared pilots: the reader's own word may be ended, that of others is told. */
export function AgreementTable({
  agreements,
  own,
  onEnd,
}: {
  readonly agreements: readonly Agreement[];
  readonly own: readonly string[];
  readonly onEnd: (agreement: Agreement) => void;
}) {
  const say = useSay();
  if (agreements.length === 0) return <p>{say('access.noAgreements')}</p>;
  return (
    <div className="plan__scroll">
      <table className="access__table">
        <thead>
          <tr>
            {(['pilot', 'pilotOrganisation', 'organisation', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`access.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreements.map((each) => (
            <tr key={`${each.pilotOrganisation} ${each.pilot} ${each.organisation}`}>
              <th scope="row">{each.pilot}</th>
              <td>{each.pilotOrganisation}</td>
              <td>{each.organisation}</td>
              <td>
                {say('access.period', { from: say.date(each.from), until: say.date(each.until) })}{' '}
                {own.includes(each.organisation) && (
                  <button type="button" className="button" onClick={() => onEnd(each)}>
                    {say('access.endAgreement', { pilot: each.pilot })}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
