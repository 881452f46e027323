import type { PolkuClient } from '@polku/sdk';
import { useSay } from '../messages/use-say.ts';

type Permit = Awaited<ReturnType<PolkuClient['permits']['query']>>[number];

/** Permits that were given, also those that are over. */
export function PermitTable({
  permits,
  onWithdraw,
}: {
  readonly permits: readonly Permit[];
  readonly onWithdraw: (permit: Permit) => void;
}) {
  const say = useSay();
  if (permits.length === 0) return <p>{say('access.noPermits')}</p>;
  return (
    <div className="plan__scroll">
      <table className="access__table">
        <thead>
          <tr>
            {(['permit', 'organisation', 'subject', 'purpose', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {say(`access.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {permits.map((each) => (
            <tr key={`${each.organisation} ${each.permit}`}>
              <th scope="row">{each.permit}</th>
              <td>{each.organisation}</td>
              <td>{each.subject}</td>
              <td>{each.purpose}</td>
              <td>
                {each.withdrawnOn === null ? (
                  <>
                    {say('access.period', { from: say.date(each.from), until: say.date(each.until) })}{' '}
                    <button type="button" className="button" onClick={() => onWithdraw(each)}>
                      {say('access.withdraw', { permit: each.permit })}
                    </button>
                  </>
                ) : (
                  say('access.withdrawn', { date: say.date(each.withdrawnOn) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
