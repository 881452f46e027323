import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';

export const outreachSteps = ['identified', 'contacted', 'reached', 'in_service'] as const;
export type OutreachStep = (typeof outreachSteps)[number];

export interface OutreachFunnel {
  /** People at each step, all rounds together; the share is of those at the step before, null where there was nobody. */
  readonly steps: readonly { readonly step: OutreachStep; readonly people: number; readonly shareOfPrevious: number | null }[];
  /** Rounds that name no lawful basis for using the registers. */
  readonly withoutLawfulBasis: readonly string[];
}

/**
 * What became of the people whom rounds of outreach identified by a day, as counts only: the rows hold nobody. Somebody identified
 * in two rounds counts twice. How many came into service tells of those who consented, not of all who were identified.
 *
 * @example outreachFunnel([], '2022-12-31').steps.map(({ people }) => people) // [0, 0, 0, 0]
 */
export function outreachFunnel(rows: readonly Omit<ResourceRow<'outreach'>, 'organisation_id'>[], on: Day): OutreachFunnel {
  const rounds = rows.filter(({ held_on: day }) => day <= on);
  const peopleAt = (step: OutreachStep): number => rounds.reduce((sum, round) => sum + round[step], 0);
  return {
    steps: outreachSteps.map((step, place) => {
      const people = peopleAt(step);
      const before = place === 0 ? 0 : peopleAt(outreachSteps[place - 1]!);
      return { step, people, shareOfPrevious: before === 0 ? null : people / before };
    }),
    withoutLawfulBasis: rounds.filter(({ lawful_basis: basis }) => basis === null).map(({ round_id: id }) => id),
  };
}
