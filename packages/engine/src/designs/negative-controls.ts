import type { DesignedEffect } from './designed-effect.ts';
import type { KindEffects } from './kind-effects.ts';
import type { Placebo } from './placebos.ts';

/** The effects of a main metric with those of metrics that the pilot cannot move among their placebos. */
export const withNegativeControls = (effects: KindEffects, controls: readonly KindEffects[]): KindEffects =>
  'notComparedBecause' in effects || controls.length === 0
    ? effects
    : effects.map((effect, design) => ({
        ...effect,
        found:
          'contrast' in effect.found
            ? { ...effect.found, placebos: [...effect.found.placebos, ...negativeControls(effect.found, controls, design)] }
            : effect.found,
      }));

/**
 * The effects of metrics that the pilot cannot move as placebos of a main one, by the same basis alone: what the method makes of
 * nothing. Each is told in the unit of the main outcome, as many of its standard deviations over people as the control's estimate is of
 * the control's own, so that days, shares and points stand on one axis; how likely it is without a shock does not depend on the scale.
 *
 * Left out: a control that the rows do not carry by that basis, or whose outcome does not vary.
 *
 * @param controls The effects of each control, one for each design.
 * @param design Place of the design among those of the pilot.
 */
function negativeControls(main: DesignedEffect, controls: readonly KindEffects[], design: number): readonly Placebo[] {
  return controls.flatMap((effects): readonly Placebo[] => {
    const found = 'notComparedBecause' in effects ? undefined : effects[design]?.found;
    if (found === undefined || !('contrast' in found) || found.basis !== main.basis) return [];
    const { effect, standardError, outcomeSpread, pValue } = found.contrast;
    if (!(outcomeSpread > 0)) return [];
    const scale = main.contrast.outcomeSpread / outcomeSpread;
    return [
      {
        kind: 'metric',
        estimate: scale * effect.estimate,
        standardError: scale * standardError,
        people: Math.min(...found.groups.flatMap(({ people, events }) => [people, events])),
        pValue,
      },
    ];
  });
}
