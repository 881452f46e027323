import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { disagreements, type Tolerances } from './agreement.ts';

const reference = fileURLToPath(new URL('../../stats/reference/', import.meta.url));
const golden = (name: string) => JSON.parse(readFileSync(`${reference}golden/${name}.json`, 'utf8')) as Readonly<Record<string, Tree>>;

const folder = mkdtempSync(join(tmpdir(), 'polku-covariates-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (lines: readonly string[]): string => {
  const path = join(folder, 'rows.csv');
  writeFileSync(path, lines.join('\n'));
  return path;
};

type Tree = Readonly<Record<string, unknown>>;
interface Model {
  readonly n: number;
  readonly terms: readonly string[];
  readonly beta: readonly number[];
}

/** What the command prints of a file beside the goldens, or of one by its path, run in this process. */
async function analyse(kind: string, data: string, ...options: string[]): Promise<Tree> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    await (
      await createProgram()
    ).parseAsync(['node', 'polku', 'analyse', kind, isAbsolute(data) ? data : `${reference}data/${data}.csv`, ...options, '--json']);
    return JSON.parse(write.mock.calls.map(([text]) => text).join('')) as Tree;
  } finally {
    write.mockRestore();
  }
}

/** `crr` stops up to 1e-6 of a coefficient from the maximum. */
const tolerances: Tolerances = {
  default: 1e-8,
  byPath: [
    [/^fineGray/, 1e-5, 1e-8],
    [/satterthwaite/, 5e-3, 1e-5],
    [/varcorr/, 1e-3, 1e-5],
    [/^ris\./, 1e-5, 1e-7],
    [/^ri.*\.(se|wald)/, 1e-5],
    [/^ri/, 1e-6],
  ],
};

describe('polku analyse adjusts for named covariates, as R does', () => {
  it.each(['durations', 'delayed_entry'])('numbers and categories, some missing: covariates_%s at a level of 0.9', async (name) => {
    const printed = await analyse('durations', `covariates_${name}`, '--level', '0.9');
    expect(disagreements(golden('covariates')[name], printed, tolerances)).toEqual([]);
    expect((printed.coxCovariates as Model).terms).toEqual(['armÖylättijä', 'x_age', 'x_region=Åland', 'x_region=Öst']);
  });

  it('compares and weights arms by every category', async () => {
    const { balanceCrude, ipw } = await analyse('durations', 'covariates_durations');
    const names = (balanceCrude as readonly { var: string }[]).map((row) => row.var);
    expect(names).toEqual(['segment=a', 'segment=b', 'x_age', 'x_region=North', 'x_region=Åland', 'x_region=Öst']);
    expect((ipw as { psTerms: string[] }).psTerms).toEqual(['(Intercept)', 'segmentb', 'x_age', 'x_region=Åland', 'x_region=Öst']);
  });

  it('those chosen, in their order, and of all whose chosen covariates are known', async () => {
    const all = (await analyse('durations', 'covariates_durations')).coxCovariates as Model;
    const chosen = (await analyse('durations', 'covariates_durations', '--covariates', 'x_region, x_age')).coxCovariates as Model;
    expect(chosen.terms).toEqual(['armÖylättijä', 'x_region=Åland', 'x_region=Öst', 'x_age']);
    [all.beta[0], all.beta[2], all.beta[3], all.beta[1]].forEach((beta, j) => expect(chosen.beta[j]).toBeCloseTo(beta, 9));
    const twice = await analyse('durations', 'covariates_durations', '--covariates', 'x_region', '--covariates', 'x_age');
    expect(twice.coxCovariates).toEqual(chosen);
    const one = (await analyse('durations', 'covariates_durations', '--covariates', 'x_region')).coxCovariates as Model;
    expect([all.n, one.n]).toEqual([210, 215]);
  });

  it('stratified by segment, agrees with the regression of R on the same covariates', async () => {
    const { beta, se, loglik } = golden('transplant_wait_covariates');
    const { coxCovariatesStratified } = await analyse('durations', 'transplant_wait');
    expect(disagreements({ beta, se, loglik }, coxCovariatesStratified, tolerances)).toEqual([]);
  });

  it('takes people of no segment into the regression, and into none of its strata', async () => {
    const [header, ...rows] = readFileSync(`${reference}data/covariates_durations.csv`, 'utf8').trim().split('\n');
    const isKnown = (_: string, i: number): boolean => i % 9 > 0;
    const withoutSegments = rows.map((row, i) => (isKnown(row, i) ? row : row.replace(/"[ab]"/, 'NA')));
    const some = await analyse('durations', file([header!, ...withoutSegments]));
    const known = await analyse('durations', file([header!, ...rows.filter(isKnown)]));
    expect(some.coxCovariatesStratified).toEqual(known.coxCovariatesStratified);
    expect(some.coxCovariates).toEqual((await analyse('durations', 'covariates_durations')).coxCovariates);
  });

  it('takes an empty cell of a covariate for one that is missing', async () => {
    const text = readFileSync(`${reference}data/covariates_durations.csv`, 'utf8');
    const { coxCovariates } = await analyse('durations', file(text.replaceAll(/\bNA\b/g, '').split('\n')));
    expect(coxCovariates).toEqual((await analyse('durations', 'covariates_durations')).coxCovariates);
  });

  it.each(['transplant_wait', 'colon_three_arms', 'weighting_ties'])('subdistribution hazards of %s on the arm', async (name) => {
    const { fine_gray: models } = JSON.parse(readFileSync(`${reference}golden/fine_gray.json`, 'utf8'))[name] as {
      fine_gray: readonly Readonly<Record<string, readonly number[]>>[];
    };
    const { fineGray } = await analyse('durations', name, '--windows', '1', '--horizon', '1');
    const unboxed = (values: readonly number[]): unknown => (values.length === 1 ? values[0] : values);
    const expected = models.map(({ cause, beta, se, ci_lower, ci_upper, p_wald }) =>
      Object.fromEntries(Object.entries({ cause, beta, se, ci_lower, ci_upper, p_wald }).map(([key, values]) => [key, unboxed(values!)])),
    );
    expect(disagreements(expected, fineGray, { default: 1e-5 })).toEqual([]);
  });

  it.each(['scores', 'slopes'])('mixed models of covariates_%s, of people and of visits, at a level of 0.9', async (name) => {
    const { lmmCovariates } = await analyse('scores', `covariates_${name}`, '--level', '0.9');
    expect(disagreements(golden('covariates')[name], lmmCovariates, tolerances)).toEqual([]);
    const terms = ['(Intercept)', 'armÖylättijä', 'time', 'x_age', 'x_region=Åland', 'x_region=Öst', 'x_load', 'armÖylättijä:time'];
    expect((lmmCovariates as { ri: Model }).ri.terms).toEqual(terms);
  });

  it('models without covariates stay as they are beside them', async () => {
    const { lmm, lmmCovariates } = await analyse('scores', 'covariates_scores', '--covariates', 'x_age');
    expect((lmm as { ri: Model }).ri.terms).toEqual(['(Intercept)', 'armÖylättijä', 'time', 'armÖylättijä:time']);
    expect((lmmCovariates as { ri: Model }).ri.terms).toEqual(['(Intercept)', 'armÖylättijä', 'time', 'x_age', 'armÖylättijä:time']);
    expect(await analyse('scores', 'btheb_scores')).not.toHaveProperty('lmmCovariates');
  });

  it.each([
    ['no column of the file', 'durations', 'covariates_durations', 'x_income'],
    ['one twice', 'durations', 'covariates_durations', 'x_age,x_age'],
    ['a column that is no covariate', 'durations', 'covariates_durations', 'time'],
    ['of a file without any', 'durations', 'colon_three_arms', 'x_age'],
    ['of scores', 'scores', 'covariates_scores', 'x_income'],
  ])('%s: says which there are', async (_, kind, data, names) => {
    await expect(analyse(kind, data, '--covariates', names)).rejects.toMatchObject({
      code: 'invalid_argument',
      message: expect.stringContaining('x_'),
    });
  });
});
