import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOut, countAttacks } from './attacks.ts';
import { randomCohort } from './cohort.ts';
import { attackerSees, cutOffs, type Seen } from './seen.ts';
import { daysTold, hashesTold, idsTold, numbersBeside, textsSeen, type Text } from './texts.ts';

/**
 * An attacker who reads released answers alone, asks for everything that may be asked, knows how answers are made, and says what is so
 * with certainty. Few cohorts by default; `POLKU_ATTACK_COHORTS=100` attacks more, and `POLKU_ATTACK_FROM` begins with another one.
 */
const cohortCount = Number(process.env['POLKU_ATTACK_COHORTS'] ?? 2);
const firstSeed = Number(process.env['POLKU_ATTACK_FROM'] ?? 1);
const seeds = Array.from({ length: cohortCount }, (_, i) => firstSeed + i);

/** Of each attack, over all cohorts: what it recovered, of what there was. */
const tally = new Map<string, { hidden: number; recovered: number }>();
afterAll(() => {
  if (process.env['POLKU_ATTACK_COHORTS'] === undefined) return;
  for (const [name, { hidden, recovered }] of tally) process.stdout.write(`${recovered} of ${hidden}: ${name}\n`);
});

describe.each(seeds)('what an attacker knows of cohort %i', (seed) => {
  let seen: Seen;
  let texts: readonly Text[];
  beforeAll(async () => {
    seen = await attackerSees(randomCohort(seed));
    texts = textsSeen(seen);
  });

  it('an attacker is told enough to try', () => {
    expect(seen.told.length).toBeGreaterThan(10);
    expect(seen.cohort.ids.length).toBeGreaterThan(50);
  });

  it.each(countAttacks)('security 16, 17: no count of a few by $name', (attack) => {
    const { hidden, recovered, mistaken } = carryOut(attack, seen);
    const before = tally.get(attack.name) ?? { hidden: 0, recovered: 0 };
    tally.set(attack.name, { hidden: before.hidden + hidden, recovered: before.recovered + recovered.length });
    expect(mistaken, 'an attack that is wrong proves nothing').toEqual([]);
    expect(hidden, 'there must be something to recover').toBeGreaterThan(0);
    expect(recovered).toEqual([]);
  });

  it('security 15: no cut-off, horizon or window but the declared', () => {
    expect(seen.told.every(({ asOf }) => !['2024-02-14', '2024-12-29', '2023-01-31'].includes(asOf))).toBe(true);
    expect(seen.told.every(({ horizonDays }) => [90, 182, 365].includes(horizonDays))).toBe(true);
    expect(seen.refusals.length).toBeGreaterThan(0);
  });

  it('security 5: no day of a person, in answers, exports, reports and refusals', () => {
    expect(daysTold(seen, new Set(cutOffs), texts)).toEqual([]);
  });

  it('security 5: no id of a person, in any of them', () => {
    expect(idsTold(seen, texts)).toEqual([]);
  });

  it('security 19: no hash by which a guess of the rows is proved, in any of them', () => {
    expect(hashesTold(seen, texts)).toEqual([]);
  });

  it('security 5: no number in an export that the answer does not have', () => {
    expect(numbersBeside(seen)).toEqual([]);
  });
});
