import { concludeCase } from '@polku/domain/evaluation';
import { onlyAHintBecause, type DesignedContrast, type NoDesignedEffect } from '@polku/engine/designs';
import { Random } from '../random.ts';
import type { County } from './county.ts';
import { drawPeople, type Person } from './draw-people.ts';
import { outcomes, type CalibratedOutcome, type OutcomeId } from './outcomes.ts';

const level = 0.95;
/** What is measured beside waits is drawn by seeds of its own. */
const besideSeed = 400_000_000;

/** What became of one cohort; of one that no basis carries, only by what it would be read. */
export type CohortRun = EstimatedRun | { readonly basis: string };

interface EstimatedRun {
  readonly basis: string;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Length of the interval that sampling alone would give. */
  readonly samplingWidth: number;
  /** How sure the page would be: 1 a hint, more a decision. */
  readonly certainty: number;
}

export const drawCohort = (county: County, seed: number): Person[] => drawPeople(county, new Random(seed), new Random(besideSeed + seed));

/**
 * By each outcome the mean gain with the pilot over that without, of the treated whom it counts: those whose day comes. Of as many
 * people as it takes.
 */
export function truthsOf(county: County, read: readonly OutcomeId[], seed: number, people: number): number[] {
  if (county.hazardRatio === 1 && county.startUpHazardRatio === 1) return read.map(() => 0);
  const [random, beside] = [new Random(seed), new Random(besideSeed + seed)];
  const sums = read.map(() => ({ gain: 0, n: 0 }));
  // Shocks of teams belong to the county, not to the question: the truth is that of a county without them.
  const calm = { ...county, teamPace: 0, blockPace: 0, besideShock: null };
  for (let n = 0; n < people;) {
    const treated = drawPeople(calm, random, beside).filter(({ row }) => row.place.group === 'treated');
    n += treated.length;
    read.forEach((id, i) => {
      const { isCounted, gainOf }: CalibratedOutcome = outcomes[id];
      for (const person of treated.filter(isCounted)) {
        sums[i]!.gain += gainOf(person);
        sums[i]!.n += 1;
      }
    });
  }
  return sums.map(({ gain, n }) => gain / n);
}

/** Draws a cohort of a county once, and reads it by each outcome as Polku reads a pilot. */
export function runCohort(county: County, read: readonly OutcomeId[], seed: number): CohortRun[] {
  const people = drawCohort(county, seed);
  return read.map((outcome) => runOf(outcomes[outcome].read(people), level));
}

/** What is said of an effect at a level. */
export function runOf(found: DesignedContrast | NoDesignedEffect, at: number): CohortRun {
  if (!('contrast' in found)) return { basis: found.basis };
  const { intervalAt, samplingInterval, estimate } = found.contrast;
  const interval = intervalAt(at);
  if ('absent' in interval) return { basis: found.basis };
  const { lower, upper } = interval;
  const loweredBy = onlyAHintBecause(found);
  const { certainty } = concludeCase({ lower, upper, direction: 'lower_is_better', margin: null, claim: 'superiority', loweredBy });
  return { basis: found.basis, estimate, lower, upper, samplingWidth: samplingInterval.upper - samplingInterval.lower, certainty };
}
