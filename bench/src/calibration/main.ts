import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrationPage, familyTable } from './calibration-page.ts';
import { families, type Family, type FamilyId } from './families.ts';
import { familyCounts, seedBases, type FamilyCounts, type SeedKind } from './family-counts.ts';
import { KeptCounts } from './kept-counts.ts';
import { runCohort } from './run-cohort.ts';

const page = fileURLToPath(new URL('../../../docs/calibration.md', import.meta.url));
const usualCohorts = 1_000;
const quickCohorts = 40;
const peopleOfTruth = 200_000;
const fewerPeopleOfTruth = 40_000;

export interface CalibrationOptions {
  readonly quick: boolean;
  /** Ids of families; all where there is none. */
  readonly families: readonly string[];
  readonly cohorts: number | undefined;
  readonly seeds: string;
  /** File that keeps the counts of finished families. */
  readonly out: string | undefined;
}

const isSeedKind = (seeds: string): seeds is SeedKind => seeds in seedBases;

/**
 * Draws counties whose truth is known, reads each as a pilot is read, and counts how often the answer was right. A whole run with
 * final seeds writes the page of the docs; any other prints its table.
 */
export function runCalibration({ quick, families: wanted, cohorts, seeds, out }: CalibrationOptions): void {
  const ids = Object.keys(families) as FamilyId[];
  const unknown = wanted.filter((id) => !(ids as string[]).includes(id));
  if (unknown.length > 0) throw new RangeError(`No family is called ${unknown.join(', ')}; there are ${ids.join(', ')}.`);
  if (!isSeedKind(seeds)) throw new RangeError(`Seeds are ${Object.keys(seedBases).join(' or ')}.`);
  const asked = cohorts ?? (quick ? quickCohorts : usualCohorts);
  if (!(Number.isInteger(asked) && asked > 0)) throw new RangeError('A number of cohorts is a whole number above 0.');

  const isWhole = !quick && wanted.length === 0;
  const kept = new KeptCounts(out);
  const people = quick ? fewerPeopleOfTruth : peopleOfTruth;
  const counted = ids
    .filter((id) => wanted.length === 0 || wanted.includes(id))
    .map((id): [Family, FamilyCounts] => {
      const family: Family = families[id];
      const base = seedBases[seeds];
      const each = isWhole ? Math.max(asked, family.leastCohorts ?? 0) : asked;
      // What the first cohort comes to, digit by digit, tells one version of the rules and of the counties from another.
      const key = JSON.stringify([id, base, each, people, runCohort(family.county, base)]);
      const start = performance.now();
      const counts = kept.counted(key, () => familyCounts(family, base, each, people));
      console.error(`${id}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
      return [family, counts];
    });
  if (isWhole && seeds === 'final') writeFileSync(page, calibrationPage(counted));
  else console.log(familyTable(counted));
}
