import type { Refusal } from './protocol.ts';
import { useOwnSay, type OwnSay } from './use-own-say.ts';

/** Why the files cannot be used and what to do, in one line. */
export function refusalInWords(refusal: Refusal, say: OwnSay): string {
  if ('files' in refusal) return say(`own.refused.${refusal.fault}`, { files: say.list(refusal.files) });
  if ('findings' in refusal) {
    const lines = refusal.findings.map(
      ({ table, expected, hint }) => `${table}: ${say('own.expected', { expected: say.text(expected) })} ${say.text(hint)}`,
    );
    return lines.join(' ');
  }
  return refusal.fault === 'unexpected'
    ? say('own.refused.unexpected')
    : say('own.refused.database', { reason: say(`fault.${refusal.fault}`) });
}

export function RefusalLine({ refusal }: { readonly refusal: Refusal }) {
  const say = useOwnSay();
  return <p className="own-refusal">{refusalInWords(refusal, say)}</p>;
}
