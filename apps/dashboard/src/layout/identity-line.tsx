import { Link } from '@tanstack/react-router';
import { useSource } from '../data/source-context.ts';
import { useWhoami } from '../data/use-whoami.ts';
import { useSay } from '../messages/use-say.ts';

/** On every page that a server answers: who the reader is to it, or that it does not know. */
export function IdentityLine() {
  const say = useSay();
  const who = useWhoami();
  const { signOutAt } = useSource();
  if (who === undefined) return null;
  const { subject, roles, organisations } = who;
  const seen = organisations === 'all' ? [] : [...new Set([...organisations, ...who.permits.map(({ organisation }) => organisation)])];
  return (
    <aside className="identity" aria-label={say('identity.label')}>
      {who.identifiedBy === 'nobody' ? (
        <p className="wrap">{say('identity.nobody')}</p>
      ) : (
        <div className="wrap identity__row">
          <p>
            {say('identity.signedIn', {
              subject,
              roles: say.list(roles.length === 0 ? [say('role.none')] : roles.map((role) => say(`role.${role}`))),
              organisations: say.list(seen),
              count: seen.length,
            })}
          </p>
          {roles.includes('steward') && <Link to="/access">{say('access.heading')}</Link>}
          {signOutAt !== undefined && (
            <button type="button" className="button" onClick={() => void signOut(signOutAt)}>
              {say('identity.signOut')}
            </button>
          )}
        </div>
      )}
    </aside>
  );
}

/** Ends the session here, then where it began. The page is left, and with it all that it was told. */
async function signOut(address: string): Promise<void> {
  const answer = await fetch(address, { method: 'POST' });
  const { next } = (await answer.json()) as { readonly next: string };
  location.assign(next);
}
