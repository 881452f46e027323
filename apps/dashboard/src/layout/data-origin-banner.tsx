import { policies, type PolicyId } from '@polku/domain/evaluation';
import { useSource } from '../data/source-context.ts';
import { useDataOrigin } from '../data/use-answers.ts';
import { useSay } from '../messages/use-say.ts';

/** Says in the demo whose data these are, and what the reader's policy hides; the reader's own data have a banner of their own. */
export function DataOriginBanner({ pilot, policy }: { readonly pilot: string; readonly policy: PolicyId }) {
  const say = useSay();
  const origin = useDataOrigin(pilot);
  const { home } = useSource();
  const { minimumCount } = policies[policy];
  const sentences = [
    origin?.kind === 'synthetic' && say('origin.synthetic'),
    origin?.kind === 'public' && say('origin.public'),
    minimumCount > 1 && say('origin.policy', { count: minimumCount }),
  ].filter((sentence) => typeof sentence === 'string');
  if (home === 'own' || sentences.length === 0) return null;
  return (
    <aside className="origin" aria-label={say('origin.label')}>
      <p className="wrap">{sentences.join(' ')}</p>
    </aside>
  );
}
