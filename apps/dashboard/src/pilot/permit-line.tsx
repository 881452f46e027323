import { useWhoami } from '../data/use-whoami.ts';
import { useSay } from '../messages/use-say.ts';
import { useChangeView, usePilotSearch } from './pilot-search.ts';

/** To a researcher: under which permit the numbers are read, or might be. */
export function PermitLine() {
  const say = useSay();
  const { permit: used } = usePilotSearch();
  const change = useChangeView();
  const permits = new Map((useWhoami()?.permits ?? []).map((each) => [each.permit, each]));
  if (permits.size === 0) return null;
  const reading = used === undefined ? undefined : permits.get(used);
  return (
    <aside className="identity" aria-label={say('permit.label')}>
      <div className="wrap identity__row">
        {reading === undefined ? (
          [...permits.values()].map(({ permit, purpose }) => (
            <button key={permit} type="button" className="button" onClick={() => change({ permit })}>
              {say('permit.use', { permit, purpose })}
            </button>
          ))
        ) : (
          <>
            <p>{say('permit.reading', { permit: reading.permit, purpose: reading.purpose })}</p>
            <button type="button" className="button" onClick={() => change({ permit: undefined })}>
              {say('permit.leave')}
            </button>
          </>
        )}
      </div>
    </aside>
  );
}
