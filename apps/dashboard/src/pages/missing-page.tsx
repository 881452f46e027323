import { Link } from '@tanstack/react-router';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';

/** There is nothing at this address, or nothing that the reader may see: the page says the same for both. */
export function MissingPage({ pilot }: { readonly pilot?: string }) {
  const say = useSay();
  const heading = usePage(say('missing.heading'));
  return (
    <main id="content" className="wrap notice">
      <h1 ref={heading} tabIndex={-1}>
        {say('missing.heading')}
      </h1>
      <p>{pilot === undefined ? say('missing.page') : say('missing.pilot', { id: pilot })}</p>
      <p>
        <Link to="/" className="button">
          {say('state.toPilots')}
        </Link>
      </p>
    </main>
  );
}
