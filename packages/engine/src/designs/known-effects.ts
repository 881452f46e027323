import type { AskedOfDesign } from './asked-of-design.ts';
import { designedEffect } from './designed-effect.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { InterventionEffect } from './kind-effects.ts';
import { withoutStartUp } from './start-up.ts';
import { isKnown, type KnownOutcome } from './known-outcome.ts';

interface Asked<Outcome> extends AskedOfDesign {
  /** The day on which the outcome is due. */
  readonly horizonDays: number;
  readonly outcomeOf: (known: readonly DesignedRow<Outcome>[]) => OutcomeOf<Outcome>;
}

/** The effect on an outcome that is known of each person on one day, in the design of each intervention; the lost are left out and counted. */
export function knownEffects<Outcome extends KnownOutcome>(
  designed: readonly (readonly DesignedRow<Outcome>[])[],
  { outcomeOf, ...asked }: Asked<Outcome>,
): readonly InterventionEffect[] {
  return designed.map((rows) => {
    const known = rows.filter(isKnown);
    const people = (own: readonly DesignedRow<Outcome>[]) => own.reduce((sum, { n }) => sum + n, 0);
    const counted = withoutStartUp(rows);
    const due = people(counted);
    const lostPeople = due - people(counted.filter(isKnown));
    return {
      horizonDays: asked.horizonDays,
      found: designedEffect(known, outcomeOf(known), asked),
      withExits: undefined,
      lostShare: due === 0 ? 0 : lostPeople / due,
      lostPeople,
    };
  });
}
