import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calibrationPage } from './calibration-page.ts';
import { calibrationTables, type CountedFamily, type CountedLooks } from './calibration-tables.ts';
import { families, type Family, type FamilyId } from './families.ts';
import { familyCounts, seedBases, type FamilyCounts, type SeedKind } from './family-counts.ts';
import { KeptCounts } from './kept-counts.ts';
import { lookCounts } from './look-counts.ts';
import type { OutcomeId } from './outcomes.ts';
import { runCohort } from './run-cohort.ts';

const page = fileURLToPath(new URL('../../../docs/calibration.md', import.meta.url));
/** Cohorts of each family: read by days, read by the others, and looked at every quarter. */
const usual = { days: 1_000, others: 200, looks: 200 } as const;
const quick = { days: 40, others: 12, looks: 6 } as const;
const peopleOfTruth = 200_000;
const fewerPeopleOfTruth = 40_000;

const byDays = ['days'] as const satisfies readonly OutcomeId[];
const byOthers = ['served_by', 'served_on', 'score', 'months'] as const satisfies readonly OutcomeId[];
const lookedAt: readonly FamilyId[] = ['null', 'team_paces'];

export interface CalibrationOptions {
  readonly quick: boolean;
  /** Ids of families; all where there is none. */
  readonly families: readonly string[];
  /** At most so many of each, but of those that want more. */
  readonly cohorts: number | undefined;
  readonly seeds: string;
  /** File that keeps the counts of finished families. */
  readonly out: string | undefined;
}

const isSeedKind = (seeds: string): seeds is SeedKind => seeds in seedBases;

/**
 * Draws counties whose truth is known, reads each as a pilot is read, and counts how often the answer was right. A whole run with
 * final seeds writes the page of the docs; any other prints its tables.
 */
export function runCalibration({ quick: isQuick, families: wanted, cohorts, seeds, out }: CalibrationOptions): void {
  const all = Object.keys(families) as FamilyId[];
  const unknown = wanted.filter((id) => !(all as string[]).includes(id));
  if (unknown.length > 0) throw new RangeError(`No family is called ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  if (!isSeedKind(seeds)) throw new RangeError(`Seeds are ${Object.keys(seedBases).join(' or ')}.`);
  if (cohorts !== undefined && !(Number.isInteger(cohorts) && cohorts > 0))
    throw new RangeError('A number of cohorts is a whole number above 0.');

  const isWhole = !isQuick && wanted.length === 0;
  const kept = new KeptCounts(out);
  const base = seedBases[seeds];
  const people = isQuick ? fewerPeopleOfTruth : peopleOfTruth;
  const asked = isQuick ? quick : usual;
  const atMost = (number: number): number => Math.min(number, cohorts ?? number);
  const ids = all.filter((id) => wanted.length === 0 || wanted.includes(id));

  function timed<Counts>(name: string, key: readonly unknown[], count: () => Counts): Counts {
    const start = performance.now();
    const counts = kept.counted(JSON.stringify([name, base, ...key]), count);
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    return counts;
  }
  // What the first cohort comes to, digit by digit, tells one version of the rules and of the counties from another.
  function countedBy<Read extends OutcomeId>(id: FamilyId, read: readonly Read[], each: number): FamilyCounts<Read> {
    const family: Family = families[id];
    return timed(`${id}: ${read.join(', ')}`, [each, people, runCohort(family.county, read, base)], () =>
      familyCounts(family, read, base, each, people),
    );
  }

  const looks = lookedAt
    .filter((id) => ids.includes(id))
    .map((id): CountedLooks => {
      const each = atMost(asked.looks);
      return [families[id], timed(`${id}: looks`, [each, lookCounts(families[id], base, 1)], () => lookCounts(families[id], base, each))];
    });
  const counted = ids.map((id): CountedFamily => {
    const others = countedBy(id, byOthers, atMost(asked.others));
    const family: Family = families[id];
    const days = countedBy(id, byDays, isWhole ? Math.max(atMost(asked.days), family.leastCohorts ?? 0) : atMost(asked.days));
    return [family, { ...days, ...others }];
  });
  if (isWhole && seeds === 'final') writeFileSync(page, calibrationPage(counted, looks));
  else console.log(calibrationTables(counted, looks));
}
