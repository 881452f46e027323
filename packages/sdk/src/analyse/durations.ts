import { confidenceLevel, incidenceAt, peopleCount, type Confidence, type Risk } from '@polku/stats';
import { adjustedComparison } from './durations/adjustment.ts';
import { covariateModels, subdistributionHazards } from './durations/covariate-models.ts';
import { coxModels, eachCause, grayTests, logRankTests } from './durations/comparisons.ts';
import { durationCells, durationData } from './durations/duration-data.ts';
import { proportionsAtHorizon, standardisedIncidence } from './durations/horizon.ts';
import { armIncidence, contrastTree, incidenceOfArm } from './durations/incidence.ts';
import { jackknifeErrors } from './durations/jackknife.ts';
import { restrictedMeans, survivalOfArm } from './durations/survival.ts';
import type { NamedFlatFile } from './flat-file.ts';
import { unboxed, type Json } from './json.ts';

export { durationColumns } from './durations/duration-data.ts';

export interface DurationOptions extends Confidence {
  readonly windows: readonly number[];
  /** Time at which shares are compared. */
  readonly horizon: number;
  /** Time up to which restricted means are taken; the shortest of the arms' follow-ups where absent. */
  readonly tau?: number;
  /** Number of causes; the largest status where absent. */
  readonly causes?: number;
  /** The arm that others are compared with; the first in UTF-8 byte order where absent. */
  readonly reference?: string;
  /** The columns x_* to adjust for, in this order; all where absent. */
  readonly covariates?: readonly string[];
}

/** Whole curves are printed for files as small as this. */
const [mostCurveTimes, mostCurveRows, mostIncidenceRows] = [150, 600, 120];

/**
 * Everything about durations with causes: curves, quantiles, restricted means, tests, hazard ratios, incidences, shares by a
 * horizon, and the first two arms adjusted for segment and covariates.
 */
export function analyseDurations(file: NamedFlatFile, options: DurationOptions): Json {
  const { windows, horizon, tau, level = confidenceLevel } = options;
  const data = durationData(file, options);
  const { arms, segments, isLeftTruncated, rowsRead, invalidRows } = data;
  const cells = durationCells(data);
  const isFull = rowsRead <= mostCurveRows && new Set(file.numbers.time).size <= mostCurveTimes;
  const incidences = arms.map((arm, a) => ({
    ...armIncidence(arm, cells.arms[a]),
    jackknife: jackknifeErrors(data, (own) => own === a),
  }));
  const riskAt = (a: number, cause: number): Risk => {
    const { curves, jackknife } = incidences[a];
    const { estimate, standardError } = incidenceAt(curves, cause, horizon);
    return { estimate, standardError: jackknife?.(cause, horizon) ?? standardError };
  };
  return {
    meta: {
      n: rowsRead,
      arms: unboxed(arms),
      segments: unboxed(segments),
      k: data.causes,
      windows: unboxed(windows),
      horizon,
      level,
      leftTruncated: isLeftTruncated,
      invalidRows,
    },
    km: arms.map((arm, a) => survivalOfArm(arm, cells.arms[a], { windows, isFull, level })),
    rmst: restrictedMeans(arms, cells.arms, tau, level),
    ...logRankTests(cells, data.causes),
    ...coxModels(arms, cells, data, level),
    aj: incidences.map((incidence) =>
      incidenceOfArm(incidence, { windows, isFull: isFull && peopleCount(incidence.table) <= mostIncidenceRows, level }),
    ),
    ...grayTests(cells.arms, cells.strata, data.causes),
    ...(arms.length < 2 ? {} : { fineGray: subdistributionHazards(arms, cells.arms, data.causes, level), ...covariateModels(data, level) }),
    ...(arms.length < 2
      ? {}
      : {
          cifContrast: eachCause(data.causes, (cause) => ({
            arm: arms[1],
            ref: arms[0],
            t: horizon,
            ...contrastTree(riskAt(1, cause), riskAt(0, cause), level),
          })),
          ...proportionsAtHorizon(data, horizon, level),
          standardisedCif: standardisedIncidence(data, cells.strata, horizon, level),
          ...(arms.length === 2 ? adjustedComparison(data, { horizon, windows, level }) : {}),
        }),
  };
}
