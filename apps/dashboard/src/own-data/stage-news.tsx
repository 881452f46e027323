import type { Stage } from './own-data.ts';
import { refusalInWords } from './refusal-line.tsx';
import { useOwnSay, type OwnSay } from './use-own-say.ts';

function news(stage: Stage, say: OwnSay): string {
  switch (stage.kind) {
    case 'empty':
      return stage.after === undefined ? '' : say(`own.${stage.after}`);
    case 'working': {
      // At each quarter: a listener is not told of every row.
      const quarter = stage.progress ? Math.floor((4 * stage.progress.bytes) / stage.progress.totalBytes) / 4 : 0;
      return `${say('own.reading')}${quarter > 0 ? ` ${say.number(quarter, { style: 'percent' })}` : ''}`;
    }
    case 'refused':
      return refusalInWords(stage.refusal, say);
    case 'matching':
      return say('own.match');
    case 'checked':
      return stage.isClean ? say('own.clean') : say('own.problems', { count: stage.problemCount });
  }
}

/** Tells those who listen what has become of their files; for those who look it stands below. */
export function StageNews({ stage }: { readonly stage: Stage }) {
  const say = useOwnSay();
  const isSeen = stage.kind === 'empty';
  return <output className={isSeen ? 'own-news' : 'visually-hidden'}>{news(stage, say)}</output>;
}
