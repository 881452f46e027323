import { atRiskCounts, eventsOfAnyCause, peopleCount, type DurationTable } from './duration-table.ts';
import { isAbsent, notEstimable, type Estimated } from '../foundations/estimate.ts';
import { restrictedMean } from './restricted-mean.ts';
import { lastIndexAt } from './step-function.ts';

/** How a person left observation: status 0 censored, 1… the cause. Entry 0 where followed from the start. */
export interface Departure {
  readonly entry: number;
  readonly time: number;
  readonly status: number;
}

/** One number for each person, whose mean over the group is the group's estimate. */
export interface PseudoValues {
  readonly mean: number;
  readonly valueOf: (person: Departure) => number;
}

/**
 * Pseudo-values of the restricted mean: for each person what the group's estimate would be if everybody were like them, so that
 * a mean that needs a curve (some are censored) can be taken apart by team, period and segment, and put into a linear model.
 *
 * They depend on a person's entry, last time and status alone, so counts suffice. Infinitesimal jackknife: their mean over the
 * group is the restricted mean exactly, and the sum of their squared deviations over n² is Greenwood's variance.
 *
 * Misleads where censoring differs among those who are pooled here and whose outcomes differ too: make them within such groups.
 *
 * @returns `empty_arm` where there is nobody.
 *
 * ```ts
 * const table = durationTableOf({ time: [1, 3], status: [1, 1] });
 * const values = restrictedMeanPseudoValues(table, 3);
 * isAbsent(values) ? values : values.valueOf({ entry: 0, time: 1, status: 1 }); // → 1
 * ```
 *
 * Source: Andersen, Klein and Rosthøj 2003; R: `survival::pseudo(survfit(…), times = horizon, type = "rmst")`.
 */
export function restrictedMeanPseudoValues(table: DurationTable, horizon: number): Estimated<PseudoValues> {
  const mean = restrictedMean(table, horizon);
  if (isAbsent(mean)) return mean;
  const n = peopleCount(table);
  const atRisk = atRiskCounts(table);
  const d = table.events[0] ?? new Float64Array(table.time.length);
  const within = table.time.filter((time) => time <= horizon).length;

  const survival = new Float64Array(within);
  let current = 1;
  for (let i = 0; i < within; i += 1) {
    if (d[i] > 0) current *= (atRisk[i] - d[i]) / atRisk[i];
    survival[i] = current;
  }
  const areaAfter = new Float64Array(within);
  let area = 0;
  for (let i = within - 1; i >= 0; i -= 1) {
    area += ((i + 1 < within ? table.time[i + 1] : horizon) - table.time[i]) * survival[i];
    areaAfter[i] = area;
  }
  // What being at risk, and having the event, at each time adds to a person's value.
  const atRiskTerm = new Float64Array(within);
  const eventTerm = new Float64Array(within);
  for (let i = 0; i < within; i += 1) {
    const left = atRisk[i] - d[i];
    if (!(d[i] > 0 && left > 0)) continue;
    atRiskTerm[i] = (areaAfter[i] * d[i]) / (atRisk[i] * left);
    eventTerm[i] = -areaAfter[i] / left;
  }
  return pseudoValues(mean.estimate, n, table.time.subarray(0, within), atRiskTerm, (i, status) => (status === 1 ? eventTerm[i] : 0));
}

/**
 * Pseudo-values of the cumulative incidence of a cause by a day, as `restrictedMeanPseudoValues` are of the restricted mean.
 *
 * @returns `empty_arm` where there is nobody.
 *
 * ```ts
 * const table = durationTableOf({ time: [1, 2], status: [1, 2] });
 * const values = incidencePseudoValues(table, 2, 1);
 * isAbsent(values) ? values : values.valueOf({ entry: 0, time: 1, status: 1 }); // → 1
 * ```
 *
 * Source: Andersen, Klein and Rosthøj 2003; R: `survival::pseudo(survfit(Surv(time, factor(status)) ~ 1), times = day)`.
 */
export function incidencePseudoValues(table: DurationTable, day: number, cause: number): Estimated<PseudoValues> {
  return rewardPseudoValues(table, day, cause, () => 1);
}

/**
 * Pseudo-values of the mean days over the horizon on which a person has not had the event of cause 1, where who leaves by another
 * cause never has it: unlike the restricted mean, which asks how long it would take if nobody left.
 *
 * @returns `empty_arm` where there is nobody.
 *
 * ```ts
 * const table = durationTableOf({ time: [1, 2], status: [1, 2] });
 * const values = unservedDaysPseudoValues(table, 3);
 * isAbsent(values) ? values : values.mean; // → 2
 * ```
 *
 * Source: Andersen 2013 (days lost to a cause). R: the area above `survfit(Surv(time, factor(status)) ~ 1)$pstate`.
 */
export function unservedDaysPseudoValues(table: DurationTable, horizon: number): Estimated<PseudoValues> {
  const gained = rewardPseudoValues(table, horizon, 1, (time) => horizon - time);
  if (isAbsent(gained)) return gained;
  return { mean: horizon - gained.mean, valueOf: (person) => horizon - gained.valueOf(person) };
}

/** Pseudo-values of what the events of a cause bring, each so much at its time: 1 of an incidence. */
function rewardPseudoValues(table: DurationTable, until: number, cause: number, reward: (time: number) => number): Estimated<PseudoValues> {
  const n = peopleCount(table);
  if (n === 0) return notEstimable('empty_arm');
  const atRisk = atRiskCounts(table);
  const any = eventsOfAnyCause(table);
  const ofCause = table.events[cause - 1] ?? new Float64Array(table.time.length);
  const within = table.time.filter((time) => time <= until).length;
  const freeBefore = new Float64Array(within);
  const freeAfter = new Float64Array(within);
  const broughtBy = new Float64Array(within);
  let [free, brought] = [1, 0];
  for (let i = 0; i < within; i += 1) {
    freeBefore[i] = free;
    if (any[i] > 0) {
      brought += (free * ofCause[i] * reward(table.time[i])) / atRisk[i];
      free *= (atRisk[i] - any[i]) / atRisk[i];
    }
    freeAfter[i] = free;
    broughtBy[i] = brought;
  }
  const atRiskTerm = new Float64Array(within);
  const eventTerm = new Float64Array(within);
  const exitTerm = new Float64Array(within);
  for (let i = 0; i < within; i += 1) {
    if (!(any[i] > 0)) continue;
    // What is still to come after this time, of those still free of any event.
    const later = freeAfter[i] > 0 ? (brought - broughtBy[i]) / freeAfter[i] : 0;
    const scale = freeBefore[i] / atRisk[i];
    const own = reward(table.time[i]);
    atRiskTerm[i] = scale * ((later * any[i] - own * ofCause[i]) / atRisk[i]);
    eventTerm[i] = scale * (own - later);
    exitTerm[i] = -scale * later;
  }
  return pseudoValues(brought, n, table.time.subarray(0, within), atRiskTerm, (i, status) =>
    status === cause ? eventTerm[i] : status > 0 ? exitTerm[i] : 0,
  );
}

/** θ + n·influence, the influence being a sum over the times at risk, and what the person's own event adds. */
function pseudoValues(
  mean: number,
  n: number,
  time: Float64Array,
  atRiskTerm: Float64Array,
  ownTerm: (index: number, status: number) => number,
): PseudoValues {
  const upTo = new Float64Array(time.length + 1);
  for (let i = 0; i < time.length; i += 1) upTo[i + 1] = upTo[i] + atRiskTerm[i];
  return {
    mean,
    valueOf: ({ entry, time: last, status }) => {
      const at = lastIndexAt(time, last);
      const from = entry > 0 ? lastIndexAt(time, entry) : -1;
      const own = at >= 0 && time[at] === last ? ownTerm(at, status) : 0;
      return mean + n * (upTo[at + 1] - upTo[from + 1] + own);
    },
  };
}
