import { policies, type PolicyId } from '@polku/domain/evaluation';
import { useDataOrigin } from '../data/use-answers.ts';
import { useSay } from '../messages/use-say.ts';

/** Says in the demo whose data these are, and everywhere what the reader's policy hides. */
export function DataOriginBanner({ pilot, policy }: { readonly pilot: string; readonly policy: PolicyId }) {
  const say = useSay();
  const origin = useDataOrigin(pilot);
  const { minimumCount } = policies[policy];
  const sentences = [
    origin?.kind === 'synthetic' && say('origin.synthetic'),
    origin?.kind === 'public' && say('origin.public'),
    minimumCount > 1 && say('origin.policy', { count: minimumCount }),
  ].filter((sentence) => typeof sentence === 'string');
  if (sentences.length === 0) return null;
  return (
    <aside className="origin" aria-label={say('origin.label')}>
      <p className="wrap">{sentences.join(' ')}</p>
    </aside>
  );
}
