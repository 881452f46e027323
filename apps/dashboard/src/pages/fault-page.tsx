import { faultInWords, isNotSignedIn } from '../data/fault.ts';
import { usePage } from '../layout/use-page.ts';
import { useSay } from '../messages/use-say.ts';
import { SignInPage } from './sign-in-page.tsx';

interface FaultProps {
  readonly error: unknown;
  readonly reset: () => void;
}

/** Says why there is no answer and what to do. */
export function FaultPage(props: FaultProps) {
  return isNotSignedIn(props.error) ? <SignInPage /> : <FailedPage {...props} />;
}

function FailedPage({ error, reset }: FaultProps) {
  const say = useSay();
  const heading = usePage(say('fault.heading'));
  return (
    <main id="content" className="wrap notice">
      <h1 ref={heading} tabIndex={-1}>
        {say('fault.heading')}
      </h1>
      <p className="notice__reason" role="alert">
        {faultInWords(error, say)}
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          {say('state.retry')}
        </button>
      </p>
    </main>
  );
}
