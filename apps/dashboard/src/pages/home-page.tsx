import { Link } from '@tanstack/react-router';
import type { PilotSummary } from '../data/pilots.ts';
import { useDataOrigin, usePilots } from '../data/use-answers.ts';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';
import { ArmMark } from '../pilot/arm-mark.tsx';
import { FaultPage } from './fault-page.tsx';
import { LoadingPage } from './loading-page.tsx';

/** The pilots to choose from. */
export function HomePage() {
  const say = useSay();
  const heading = usePage('Polku');
  const { value: pilots, error, retry } = usePilots();
  if (!pilots) return error ? <FaultPage error={error} reset={retry} /> : <LoadingPage />;
  return (
    <main id="content">
      <div className="masthead">
        <div className="wrap">
          <h1 ref={heading} tabIndex={-1}>
            {say('home.heading')}
          </h1>
          <p className="lede">{say('home.lede')}</p>
        </div>
      </div>
      <div className="wrap">
        <h2 className="visually-hidden">{say('home.list')}</h2>
        {pilots.length === 0 ? (
          <p className="notice">{say('home.empty')}</p>
        ) : (
          <ul className="pilots">
            {pilots.map((pilot) => (
              <li key={`${pilot.organisationId} ${pilot.id}`}>
                <PilotCard pilot={pilot} isNamesake={pilots.filter(({ id }) => id === pilot.id).length > 1} />
              </li>
            ))}
          </ul>
        )}
        <p className="own-invitation">
          <Link to="/your-data">{say('home.ownData')}</Link>
          {say('home.ownDataAbout')}
        </p>
      </div>
    </main>
  );
}

/** Of two pilots of one id, the address says whose it is. */
function PilotCard({ pilot, isNamesake }: { readonly pilot: PilotSummary; readonly isNamesake: boolean }) {
  const say = useSay();
  const origin = useDataOrigin(pilot.id);
  return (
    <article className="pilot-card">
      <p className="pilot-card__place">{pilot.organisation}</p>
      <h3>
        <Link
          to="/pilot/$pilotId"
          params={{ pilotId: pilot.id }}
          search={isNamesake ? { organisation: pilot.organisationId } : {}}
          className="pilot-card__link"
        >
          {pilot.name}
        </Link>
      </h3>
      {origin?.description && <p className="pilot-card__about">{say.text(origin.description)}</p>}
      <ul className="pilot-card__arms">
        {pilot.arms.map((arm, position) => (
          <li key={arm.id}>
            <ArmMark position={position} /> {arm.label}
          </li>
        ))}
      </ul>
      <p className="pilot-card__foot">
        {pilot.asOf !== null && <span>{say('home.dataTo', { date: say.date(pilot.asOf) })}</span>}
        <span aria-hidden="true" className="pilot-card__open">
          {say('home.open')} →
        </span>
      </p>
    </article>
  );
}
