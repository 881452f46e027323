import type { Conclusion } from '@polku/domain/evaluation';
import { startUpSentence, tippingPointSentence } from '@polku/domain/sentences';
import { useSay } from '../messages/use-say.ts';
import type { TopicCertainty } from './certainties.ts';
import { titleOf } from './words.ts';

/** What stands beside the conclusion of each answer: how different those lost would have to be, and what became of the start-up. */
export function ConclusionNotes({ certainties }: { readonly certainties: readonly TopicCertainty[] }) {
  const say = useSay();
  const notes = certainties.flatMap(({ topic, view }) => {
    const [conclusion]: readonly (Conclusion | undefined)[] = view.result.conclusions ?? [];
    if (conclusion === undefined) return [];
    const told = [tippingPointSentence(conclusion), startUpSentence(conclusion)].filter((text) => text !== undefined);
    return told.length === 0 ? [] : [{ topic, title: say.text(titleOf(view)), text: told.map((text) => say.text(text)).join(' ') }];
  });
  if (notes.length === 0) return null;
  return (
    <ul className="conclusion-notes">
      {notes.map(({ topic, title, text }) => (
        <li key={topic}>
          {title}: {text}
        </li>
      ))}
    </ul>
  );
}
