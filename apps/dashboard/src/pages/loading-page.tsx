import { useSay } from '../messages/use-say.ts';

export function LoadingPage() {
  const say = useSay();
  return (
    <main id="content" className="wrap notice" aria-busy="true">
      <output>{say('state.loading')}</output>
    </main>
  );
}
