import { Link } from '@tanstack/react-router';
import { SourceContext } from '../data/source-context.ts';
import { usePage } from '../layout/use-page.ts';
import { PilotPage } from '../pages/pilot-page.tsx';
import { useOwnData } from './own-data.ts';
import { useOwnSay } from './use-own-say.ts';

/** A pilot of the reader's own data: the page that every pilot has, asked of the worker that holds them. */
export function OwnPilotPage() {
  const { source } = useOwnData();
  if (source === undefined) return <DataGone />;
  return (
    <SourceContext value={source}>
      <PilotPage key={source.key} />
    </SourceContext>
  );
}

/** The page was reloaded, or its address kept: what it showed is nowhere. */
function DataGone() {
  const say = useOwnSay();
  const heading = usePage(say('own.gone.heading'));
  return (
    <main id="content" className="wrap notice">
      <h1 ref={heading} tabIndex={-1}>
        {say('own.gone.heading')}
      </h1>
      <p className="notice__reason">{say('own.gone')}</p>
      <p>
        <Link to="/your-data" className="button">
          {say('own.toSteps')}
        </Link>
      </p>
    </main>
  );
}
