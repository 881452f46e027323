import { useSay } from '../messages/use-say.ts';

export function SkipLink() {
  const say = useSay();
  return (
    <a className="skip-link" href="#content">
      {say('page.skip')}
    </a>
  );
}
