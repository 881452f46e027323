import { useSource } from '../data/source-context.ts';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';

/** What stands in place of answers for who is not known yet, or no longer. */
export function SignInPage() {
  const say = useSay();
  const heading = usePage(say('identity.signIn'));
  const { signInAt = '' } = useSource();
  const back = encodeURIComponent(`${location.pathname}${location.search}`);
  return (
    <main id="content" className="wrap notice">
      <h1 ref={heading} tabIndex={-1}>
        {say('identity.signIn')}
      </h1>
      <p className="notice__reason">{say('identity.signInAbout')}</p>
      <p>
        <a className="button" href={`${signInAt}?back=${back}`}>
          {say('identity.signIn')}
        </a>
      </p>
    </main>
  );
}
