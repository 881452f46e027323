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
import { durationCohort, visitCohort, type DurationCohort, type VisitCohort } from './cohort.ts';

export type Column = Int32Array | Uint8Array | Float64Array;

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
  readonly prepare: (rows: number) => Question;
}

export interface Question {
  /** What the estimators read, by name. */
  readonly columns: Readonly<Record<string, Column>>;
  /** From arrays to estimates: a few of them, that R may be held against. */
  readonly estimate: () => readonly number[];
}

const day = 180;

function known<T>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(`the benchmark's rows must be estimable: ${value.reason}`);
  return value;
}

const ofDurations = (
  columns: readonly (keyof DurationCohort)[],
  estimate: (cohort: DurationCohort) => readonly number[],
): Comparison['prepare'] => {
  return (rows) => {
    const cohort = durationCohort(rows);
    return { columns: Object.fromEntries(columns.map((name) => [name, cohort[name]])), estimate: () => estimate(cohort) };
  };
};

const ofVisits = (schedule: 'scheduled' | 'own_times'): Comparison['prepare'] => {
  return (rows) => {
    const cohort: VisitCohort = visitCohort(rows, schedule);
    return {
      columns: { ...cohort },
      estimate: () => {
        const { coefficients } = known(mixedModel(mixedModelTableOf({ ...cohort, arms: ['usual care', 'pilot'] })));
        return coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]);
      },
    };
  };
};

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
    prepare: ofDurations(['time', 'status', 'arm'], curvesAndLogRank),
  },
  {
    id: 'curves_and_gray',
    label: "The same and Gray's tests, as R's cuminc takes",
    aim: 200,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    prepare: ofDurations(['time', 'status', 'arm'], curvesAndTests),
  },
  {
    id: 'cox_arm',
    label: 'Cox, two arms',
    aim: 100,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    prepare: ofDurations(['time', 'status', 'arm'], (cohort) => {
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
    prepare: ofDurations(['time', 'status', 'age'], coxOfAge),
  },
  {
    id: 'cox_covariate',
    label: 'Cox, a covariate that nobody shares',
    aim: 100,
    referenceRows: 1e6,
    patientReferenceRows: 1e7,
    prepare: ofDurations(['time', 'status', 'covariate'], coxOfCovariate),
  },
  {
    id: 'incidence_with_errors',
    label: 'Incidence with standard errors, two causes',
    aim: 1000,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    prepare: ofDurations(['time', 'status'], incidenceWithErrors),
  },
  {
    id: 'mixed_model_scheduled',
    label: 'Mixed model, visits as scheduled',
    aim: 20,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    prepare: ofVisits('scheduled'),
  },
  {
    id: 'mixed_model_own_times',
    label: 'Mixed model, visits at times of their own',
    aim: 20,
    referenceRows: 1e5,
    patientReferenceRows: 1e6,
    prepare: ofVisits('own_times'),
  },
];
