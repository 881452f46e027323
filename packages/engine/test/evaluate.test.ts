import { evaluationSchema, isFollowed, type Evaluation, type FollowedResult, type ResultOf } from '@polku/domain/evaluation';
import { systems, type System } from '@polku/domain/reference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenDatabase } from '../src/database/database.ts';
import { openDuckdb } from '../src/database/duckdb.ts';
import { evaluate, type EvaluateRequest } from '../src/evaluate/evaluate.ts';
import { loadPackage } from '../src/import/load-package.ts';
import { readPilots } from '../src/reduce/pilot-context.ts';
import { enginesOfUse } from './databases.ts';
import { exampleNames, golden, loadExample } from './examples.ts';

/** Relative, with the goldens' 12 digits; what R iterates to is looser. */
const closedForm = 1e-9;

function agrees(actual: unknown, expected: number | null | undefined, relative = closedForm): void {
  expect(actual).toBeTypeOf('number');
  expect(Math.abs((actual as number) - expected!), `${String(actual)} against R's ${expected}`).toBeLessThanOrEqual(
    Math.max(1e-10, relative * Math.abs(expected!)),
  );
}

function resultOf<K extends FollowedResult['kind']>(evaluation: Evaluation, metric: string, _kind: K): ResultOf<K> {
  const result = evaluation.results.find((each) => each.metric === metric);
  if (result === undefined || !isFollowed(result)) throw new Error(`${metric} was not evaluated`);
  return result as ResultOf<K>;
}

/** A database keeps one of its own, with which the same rows would have another hash in each. */
const hashKey = 'the same for all';

describe('evaluating the examples', () => {
  const databases: OpenDatabase[] = [];
  beforeAll(async () => {
    for (const { open } of enginesOfUse) {
      const database = await open();
      for (const name of exampleNames) await loadExample(database, name);
      databases.push(database);
    }
    const forFolders = await openDuckdb();
    for (const name of exampleNames) await loadExample(forFolders, name, loadPackage);
    databases.push(forFolders);
  });
  afterAll(async () => {
    for (const database of databases) await database.close();
  });

  const answers = new Map<string, Promise<Evaluation>>();
  /** What PGlite answers: computed once, whoever asks. */
  function embeddedAnswer(request: EvaluateRequest): Promise<Evaluation> {
    const key = JSON.stringify(request);
    const answer = answers.get(key) ?? evaluate(databases[0]!, request, hashKey);
    answers.set(key, answer);
    return answer;
  }

  it.each(['none', 'steering'] as const)(
    'gives the same bytes from PGlite, from a Postgres server and from DuckDB, under policy %s',
    async (policy) => {
      const pilots = (await readPilots(databases[0]!)).map(({ id }) => id);
      expect(pilots.length).toBeGreaterThanOrEqual(6);
      for (const pilot of pilots) {
        const request = { pilot, policy };
        const asked = databases.slice(1).map((database) => evaluate(database, request, hashKey));
        const [embedded, ...others] = await Promise.all([embeddedAnswer(request), ...asked]);
        for (const other of others) expect(JSON.stringify(other)).toBe(JSON.stringify(embedded));
        expect(evaluationSchema.parse(embedded)).toEqual(embedded);
      }
    },
  );

  it('computes of Pori every metric that the systems work by, and says why the few others cannot be', async () => {
    const { results } = await embeddedAnswer({ pilot: 'p01_pori_centralised', policy: 'none' });
    const reasons = new Map(results.flatMap((result) => (isFollowed(result) ? [] : [[result.metric, result.reason] as const])));
    expect(Object.fromEntries(reasons)).toMatchObject({
      // Nobody asked clients in places of work activity; the others are no pilot's rows at all.
      client_experience_kainuu: 'no_rows',
      employment_rate: 'only_published',
      employment_share: 'only_published',
      potential_workers: 'only_published',
      projects: 'only_published',
      post_evaluation: 'only_published',
    });
    const computed = Object.values<System>(systems).filter(({ lives }) => lives === 'computed');
    const worksBy = computed.flatMap(({ parts }) => parts.flatMap((part) => ('metric' in part ? [part.metric] : [])));
    expect(worksBy.filter((metric) => reasons.get(metric) === 'no_rows' && metric !== 'client_experience_kainuu')).toEqual([]);
    expect(new Set(worksBy).size).toBeGreaterThan(40);
  });

  it('does not set the share of a segment apart from the mix of segments, which it is', async () => {
    const request = { pilot: 'p01_pori_centralised', policy: 'none', metrics: ['outside_reached', 'withdrawn'] } as const;
    const [reached, withdrawn] = (await evaluate(databases[0]!, request)).results;
    expect(reached).not.toHaveProperty('standardised');
    expect(withdrawn).toHaveProperty('standardised');
  });

  it('agrees with R on how real scores move over time, by a mixed model of all occasions', async () => {
    const expected = golden<{ est: number[]; se: number[]; wald_z_lower: number[]; satterthwaite_p: number[] }>('btheb_trend');
    const request = { pilot: 'repeated_scores', policy: 'none', metrics: ['score_trend'] } as const;
    const { comparisons } = resultOf(await evaluate(databases[0]!, request), 'score_trend', 'trend');
    const { model } = comparisons[0]!;
    if ('absent' in model) throw new Error('expected a model');
    expect(model.terms.map(({ term }) => term)).toEqual(['intercept', 'arm', 'month', 'arm:month']);
    model.terms.forEach(({ estimate, standardError, interval, pValue }, i) => {
      agrees(estimate, expected.est[i], 1e-6);
      agrees(standardError, expected.se[i], 1e-5);
      agrees('absent' in interval ? interval : interval.lower, expected.wald_z_lower[i], 1e-5);
      agrees(pValue, expected.satterthwaite_p[i], 5e-3);
    });
  });

  it('agrees with R on real waiting times with competing exits', async () => {
    const expected = golden<{
      meta: { arms: string[] };
      km: {
        n: number;
        events: number;
        competing: number;
        censored: number;
        at: { t: number; share_1mKM: number }[];
        quantiles: { est: number | null }[];
      }[];
      aj: { at: { cif: { est: number; ci_log: [number, number] }[] }[] }[];
      logrank: { chisq: number; p: number };
      logrank_stratified: { chisq: number; p: number };
      cox: { hr: number; ci_lower: number; ci_upper: number };
      rmst: { tau: number; diffs: { diff: number; ci: [number, number]; p: number }[] };
      cif_contrast: { cause: number; rd: number; rd_ci: [number, number] }[];
      standardised_cif: { rd: number; rd_ci: [number, number] };
    }>('transplant_wait');
    const request = { pilot: 'waiting_list', policy: 'none', metrics: ['time_to_service'] } as const;
    const result = resultOf(await evaluate(databases[0]!, { ...request, horizonDays: 9_999 }), 'time_to_service', 'duration');

    // R's reference arm is the first by name; here it is the comparator, the same one.
    const arms = [result.comparisons[0]!.reference, result.comparisons[0]!.arm].map((id) => result.arms.find(({ arm }) => arm === id)!);
    expected.km.forEach((km, a) => {
      expect(arms[a]).toMatchObject({ n: km.n, events: km.events, competing: km.competing, censored: km.censored });
      km.at.forEach(({ share_1mKM }, i) => agrees(arms[a]!.servedBy[i]!.oneMinusKaplanMeier, share_1mKM));
      km.quantiles.forEach(({ est }, i) => expect(arms[a]!.quantiles[i]!.day).toBe(est));
    });
    expected.aj.forEach(({ at }, a) =>
      at.forEach(({ cif }, i) => {
        const served = arms[a]!.servedBy[i]!;
        agrees(served.share, cif[0]!.est);
        agrees((served.interval as { lower: number }).lower, cif[0]!.ci_log[0]);
      }),
    );
    const comparison = result.comparisons[0]!;
    agrees((comparison.logRank as { chiSquare: number }).chiSquare, expected.logrank.chisq);
    agrees((comparison.logRank as { pValue: number }).pValue, expected.logrank.p, 1e-8);
    agrees((comparison.stratifiedLogRank as { chiSquare: number }).chiSquare, expected.logrank_stratified.chisq);
    agrees(comparison.hazardRatio.estimate, expected.cox.hr, 1e-8);
    expect(arms[0]!.restrictedMean.horizon).toBe(expected.rmst.tau);
    agrees(comparison.restrictedMeanDifference.estimate, expected.rmst.diffs[0]!.diff, 1e-8);
    agrees(comparison.restrictedMeanDifference.pValue, expected.rmst.diffs[0]!.p, 1e-8);

    const at182 = resultOf(await evaluate(databases[0]!, request), 'time_to_service', 'duration');
    agrees(at182.comparisons[0]!.servedByDifference.find(({ day }) => day === 182)!.estimate, expected.cif_contrast[0]!.rd, 1e-8);
    const standardised = at182.standardised as { comparisons: { estimate: number }[] };
    agrees(standardised.comparisons[0]!.estimate, expected.standardised_cif.rd, 1e-8);
  });

  it('agrees with R on a real employment programme', async () => {
    const { binary, standardised } = golden<{
      binary: {
        x1: number;
        n1: number;
        wilson1: [number, number];
        rd_newcombe10: [number, number];
        rr: number;
        rr_katz: [number, number];
        chisq_uncorrected: [number, number];
      };
      standardised: { rd: number; rd_ci: [number, number] };
    }>('lalonde_employed78');
    const evaluation = await evaluate(databases[0]!, { pilot: 'job_programme', policy: 'none', metrics: ['employed_at_12_months'] });
    const result = resultOf(evaluation, 'employed_at_12_months', 'proportion');
    const [comparison] = result.comparisons;
    const arm = result.arms.find((each) => each.arm === comparison!.arm)!;
    expect(arm).toMatchObject({ numerator: binary.x1, denominator: binary.n1, unknown: 0 });
    agrees((arm.interval as { lower: number }).lower, binary.wilson1[0]);
    agrees((comparison!.riskDifference.interval as { lower: number }).lower, binary.rd_newcombe10[0]);
    agrees(comparison!.riskRatio.estimate, binary.rr);
    agrees((comparison!.riskRatio.interval as { upper: number }).upper, binary.rr_katz[1]);
    agrees(comparison!.pValue, binary.chisq_uncorrected[1], 1e-8);
    agrees((result.standardised as { comparisons: { estimate: number }[] }).comparisons[0]!.estimate, standardised.rd, 1e-8);
  });

  it('reads published counts as they were published, and never pools them', async () => {
    const coaching = async (pilot: string) =>
      resultOf(
        await evaluate(databases[0]!, { pilot, policy: 'steering', metrics: ['coaching_employed'] }),
        'coaching_employed',
        'proportion',
      ).arms;
    expect(await coaching('p16_lempaala_coaching')).toMatchObject([{ numerator: 10, denominator: 35 }]);
    expect(await coaching('p17_kangasala_lempaala_coaching')).toMatchObject([{ numerator: 10, denominator: 15 }]);
  });

  it('uses nothing after the cut-off date', async () => {
    const at = async (asOf: string) => {
      const evaluation = await evaluate(databases[0]!, { pilot: 'waiting_list', policy: 'none', metrics: ['time_to_service'], asOf });
      return resultOf(evaluation, 'time_to_service', 'duration').arms.reduce((sum, { events }) => sum + (events as number), 0);
    };
    const { latestOn } = (await readPilots(databases[0]!)).find(({ id }) => id === 'waiting_list')!;
    const early = await at('1993-06-30');
    expect(early).toBeGreaterThan(0);
    expect(early).toBeLessThan(await at(latestOn));
  });

  it.each([
    [{ pilot: 'waiting_lst' }, 'unknown_pilot', 'waiting_list'],
    [{ pilot: 'waiting_list', metrics: ['time_to_servce'] }, 'unknown_metric', 'time_to_service'],
    [{}, 'unknown_pilot', 'waiting_list'],
  ] as const)('names the nearest id for %j', async (request, code, nearest) => {
    await expect(evaluate(databases[0]!, { ...request, policy: 'none' })).rejects.toMatchObject({
      code,
      message: expect.stringContaining(nearest),
    });
  });
});
