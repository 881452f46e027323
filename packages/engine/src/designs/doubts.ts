import type { DesignedEffect } from './designed-effect.ts';

/** A placebo so unlikely without a shock of its own kind says that the design misses something. */
const standsOutBelow = 0.01;
const partBelow = 0.05;

/** What the cells themselves say against an effect. */
export type Doubt = 'placebo_stands_out' | 'slopes_part' | 'ratio_disagrees';

export function doubtsOf({ placebos, slopesPValue, ratio, contrast }: DesignedEffect): readonly Doubt[] {
  const isOpposite = ratio !== undefined && Math.sign(ratio.logRatio) !== Math.sign(contrast.estimate) && ratio.pValue < partBelow;
  return [
    ...(placebos.some(({ pValue }) => pValue < standsOutBelow) ? ['placebo_stands_out' as const] : []),
    ...(slopesPValue !== undefined && slopesPValue < partBelow ? ['slopes_part' as const] : []),
    ...(isOpposite && (contrast.pValue ?? 1) < partBelow ? ['ratio_disagrees' as const] : []),
  ];
}
