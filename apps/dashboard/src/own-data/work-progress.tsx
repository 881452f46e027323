import { cancel } from './own-data.ts';
import type { Progress } from './protocol.ts';
import { useOwnSay, type OwnSay } from './use-own-say.ts';

function progressInWords({ file, lines, bytes, totalBytes }: Progress, say: OwnSay): string {
  if (bytes >= totalBytes) return say('own.loading');
  return say('own.progress', {
    file,
    lines: say.number(lines),
    share: say.number(bytes / totalBytes, { style: 'percent', maximumFractionDigits: 0 }),
  });
}

/** How far the worker has come, and the way to stop it. */
export function WorkProgress({ progress }: { readonly progress: Progress | undefined }) {
  const say = useOwnSay();
  return (
    <div className="own-progress">
      <progress aria-label={say('own.reading')} value={progress && progress.bytes / progress.totalBytes} />
      <p>{progress ? progressInWords(progress, say) : say('own.reading')}</p>
      <button type="button" className="button" onClick={cancel}>
        {say('own.cancel')}
      </button>
    </div>
  );
}
