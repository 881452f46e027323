import {
  aalenJohansen,
  coxHazardRatio,
  coxRegression,
  coxRegressionOfRows,
  durationTableOf,
  durationTablesOf,
  gray,
  incidenceAt,
  isAbsent,
  kaplanMeier,
  logRank,
  mixedModel,
  mixedModelTableOf,
  survivalAt,
  type DurationTable,
  type Estimated,
} from '@polku/stats';
import type { Columns } from './column-files.ts';
import { durationCohort, visitCohort, type DurationCohort, type VisitCohort } from './cohort.ts';

/** The same question to Polku and to R, of the same rows. */
export interface Comparison {
  /** The name of R's half in estimators.R. */
  readonly id: string;
  readonly label: string;
  /** How many times as long R shall take at a million rows. */
  readonly aim: number;
  /** Rows up to which R is asked, and up to which it is where one has the patience or the memory. */
  readonly referenceRows: number;
  readonly patientReferenceRows: number;
  /** Makes what the estimators read. */
  readonly makeColumns: (rows: number) => Columns;
  /** From arrays to estimates: a few of them, that R may be held against. */
  readonly estimate: (columns: Columns) => readonly number[];
}

const day = 180;

function known<T>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(`the benchmark's rows must be estimable: ${value.reason}`);
  return value;
}

const ofDurations = (names: readonly (keyof DurationCohort)[], estimate: (cohort: DurationCohort) => readonly number[]) => ({
  makeColumns: (rows: number): Columns => {
    const cohort = durationCohort(rows);
    return Object.fromEntries(names.map((name) => [name, cohort[name]]));
  },
  estimate: (columns: Columns) => estimate(columns as unknown as DurationCohort),
});

const ofVisits = (schedule: 'scheduled' | 'own_times') => ({
  makeColumns: (rows: number): Columns => ({ ...visitCohort(rows, schedule) }),
  estimate: (columns: Columns) => {
    const table = mixedModelTableOf({ ...(columns as unknown as VisitCohort), arms: ['usual care', 'pilot'] });
    return known(mixedModel(table)).coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]);
  },
});

const twoArms = ({ time, status, arm }: DurationCohort) => durationTablesOf({ time, status, group: arm, groups: 2, causes: 2 });

function curvesAndLogRank(cohort: DurationCohort): readonly number[] {
  return curvesOf(twoArms(cohort));
}

/** As R's cuminc, which takes Gray's tests with the incidences. Their chi-squares are not compared here: R's counts overflow. */
function curvesAndTests(cohort: DurationCohort): readonly number[] {
  const tables = twoArms(cohort);
  for (const cause of [1, 2]) known(gray([tables], cause));
  return curvesOf(tables);
}

function curvesOf(tables: readonly DurationTable[]): readonly number[] {
  const survival = tables.map((table) => survivalAt(kaplanMeier(table), day));
  const incidence = tables.map((table) => incidenceAt(aalenJohansen(table), 2, day));
  return [
    ...survival.flatMap((at) => [at.survival, at.standardError]),
    known(logRank([tables])).chiSquare,
    ...incidence.map(({ estimate }) => estimate),
  ];
}

function coxOfAge({ time, status, age }: DurationCohort): readonly number[] {
  const tables = durationTablesOf({ time, status, group: age, groups: 65 });
  const groups = tables.map((table, years) => ({ covariates: [years], table })).filter(({ table }) => table.atStart > 0);
  const { coefficient, standardError } = known(known(known(coxRegression([groups])).hazardRatios)[0]!);
  return [coefficient, standardError];
}

function coxOfCovariate({ time, status, covariate }: DurationCohort): readonly number[] {
  const { coefficient, standardError } = known(
    known(known(coxRegressionOfRows({ time, status, covariates: [covariate] })).hazardRatios)[0]!,
  );
  return [coefficient, standardError];
}

function incidenceWithErrors({ time, status }: DurationCohort): readonly number[] {
  const curves = aalenJohansen(durationTableOf({ time, status }));
  return [1, 2].map((cause) => incidenceAt(curves, cause, day)).flatMap(({ estimate, standardError }) => [estimate, standardError]);
}

export const comparisons: readonly Comparison[] = [
  {
    id: 'curves_and_log_rank',
    label: 'Kaplan-Meier, log-rank and incidence, two arms',
    aim: 200,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    ...ofDurations(['time', 'status', 'arm'], curvesAndLogRank),
  },
  {
    id: 'curves_and_gray',
    label: "The same and Gray's tests, as R's cuminc takes",
    aim: 200,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    ...ofDurations(['time', 'status', 'arm'], curvesAndTests),
  },
  {
    id: 'cox_arm',
    label: 'Cox, two arms',
    aim: 100,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    ...ofDurations(['time', 'status', 'arm'], (cohort) => {
      const [reference, arm] = twoArms(cohort);
      const { coefficient, standardError } = known(coxHazardRatio([[reference!, arm!]]));
      return [coefficient, standardError];
    }),
  },
  {
    id: 'cox_age',
    label: 'Cox, age in years',
    aim: 100,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    ...ofDurations(['time', 'status', 'age'], coxOfAge),
  },
  {
    id: 'cox_covariate',
    label: 'Cox, a covariate that nobody shares',
    aim: 100,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    ...ofDurations(['time', 'status', 'covariate'], coxOfCovariate),
  },
  {
    id: 'incidence_with_errors',
    label: 'Incidence with standard errors, two causes',
    aim: 1000,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    ...ofDurations(['time', 'status'], incidenceWithErrors),
  },
  {
    id: 'mixed_model_scheduled',
    label: 'Mixed model, visits as scheduled',
    aim: 20,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    ...ofVisits('scheduled'),
  },
  {
    id: 'mixed_model_own_times',
    label: 'Mixed model, visits at times of their own',
    aim: 20,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    ...ofVisits('own_times'),
  },
];
