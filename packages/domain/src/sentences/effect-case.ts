import type { ConclusionCase } from '../evaluation/conclusion.ts';

/** Which words a comparison earns, better being positive; of what is neither good nor bad, better stands for more. */
export type EffectCase = Exclude<ConclusionCase, 'more' | 'probably_more' | 'fewer' | 'probably_fewer' | 'not_compared'>;

const ofNeither = {
  more: 'better',
  probably_more: 'probably_better',
  fewer: 'worse',
  probably_fewer: 'probably_worse',
} as const satisfies Partial<Record<ConclusionCase, EffectCase>>;

/** The words of a conclusion's case; undefined where nothing is compared. */
export function effectCaseOf(said: ConclusionCase): EffectCase | undefined {
  if (said === 'not_compared') return undefined;
  return said in ofNeither ? ofNeither[said as keyof typeof ofNeither] : (said as EffectCase);
}
