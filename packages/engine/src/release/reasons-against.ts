import type { CertaintyLoweringReason } from '@polku/domain/evaluation';
import { onlyAHintBecause } from '../designs/beside-alone.ts';
import type { DesignedEffect } from '../designs/designed-effect.ts';
import { doubtsOf } from '../designs/doubts.ts';
import type { InterventionEffect } from '../designs/kind-effects.ts';
import type { Concluding } from './concluding.ts';

/** The largest share of those due whose outcome may be unknown. */
const muchMissing = 0.2;
const disagreesBelow = 0.05;

/** Why one may be less sure of an effect than its interval says: by plan and day, by design, by its cells, by those who left, by its width. */
export function reasonsAgainst(
  found: DesignedEffect,
  { withExits, lostShare }: Pick<InterventionEffect, 'withExits' | 'lostShare'>,
  { reasons, margin }: Pick<Concluding, 'reasons' | 'margin'>,
  /** As it is shown. */
  { lower, upper }: { readonly lower: number; readonly upper: number },
): readonly CertaintyLoweringReason[] {
  const { estimate, pValue = 1 } = found.contrast;
  const turnsWithExits = withExits !== undefined && withExits * estimate < 0 && pValue < disagreesBelow;
  const isWide = margin !== null && (upper - lower) / 2 > margin;
  return [
    ...reasons,
    ...onlyAHintBecause(found),
    ...doubtsOf(found),
    ...(turnsWithExits ? (['exits_disagree'] as const) : []),
    ...(lostShare > muchMissing ? (['much_missing'] as const) : []),
    ...(isWide ? (['wider_than_margin'] as const) : []),
  ];
}
