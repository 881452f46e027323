import { deriveSegment } from '@polku/domain/reference';
import { memorySource, validatePackage } from '@polku/engine/node';
import { describe, expect, test } from 'vitest';
import { Random } from '../src/cohort/random.ts';
import { referralsOf } from '../src/cohort/referral.ts';
import { scenarios } from '../src/scenario/index.ts';
import { pori } from '../src/scenario/pori.ts';
import { generatedFiles } from './generated-files.ts';

const today = '2024-06-30';

describe.each(Object.values(scenarios))('$name', (scenario) => {
  const size = { episodes: Math.min(scenario.episodes, 1_500), seed: scenario.seed };
  const files = generatedFiles(scenario, size);

  test('is a data package without problems', async () => {
    const report = await validatePackage(memorySource(files), { today });
    expect(report.problems).toEqual([]);
    expect(report.rows['episodes.csv']).toBe(size.episodes);
  });

  test('has the same bytes again, and other rows with another seed', () => {
    expect(generatedFiles(scenario, size)).toEqual(files);
    const other = generatedFiles(scenario, { ...size, seed: size.seed + 1 });
    expect(other['episodes.csv']).not.toBe(files['episodes.csv']);
  });

  test('carries the effects that made it', () => {
    expect(JSON.parse(files['truth.json']!)).toMatchObject({ scenario: scenario.name, ...size, effect: scenario.effect });
  });
});

test('one episode is enough for a package', async () => {
  const files = generatedFiles(pori, { episodes: 1, seed: 1 });
  expect((await validatePackage(memorySource(files), { today })).problems).toEqual([]);
});

test('the facts of a referral lead to its segment by the rules of the domain', () => {
  const nextReferral = referralsOf(pori, 3_000, new Random(7));
  for (let index = 0; index < 3_000; index += 1) {
    const { segment, referredOn, birthYear, mainStatus, unemployedSince, isSocialServicesClient } = nextReferral(index);
    const year = new Date(referredOn * 86_400_000).getUTCFullYear();
    const derived = deriveSegment({
      mainStatus,
      socialServicesClient: isSocialServicesClient,
      ageYears: year - birthYear,
      monthsUnemployed: unemployedSince === null ? null : Math.floor((referredOn - unemployedSince) / 30.4375),
    });
    expect(derived).toBe(segment);
  }
});

test('two in a hundred episodes lack a date or hold later dates in disorder, which is warned of and not refused', async () => {
  const { warnings } = await validatePackage(memorySource(generatedFiles(pori)), { today });
  const disordered = warnings.filter(({ rule }) => rule === 'milestone_order').length;
  expect(disordered).toBeGreaterThan(15);
  expect(disordered).toBeLessThan(60);
  expect(warnings).toHaveLength(disordered);
});
