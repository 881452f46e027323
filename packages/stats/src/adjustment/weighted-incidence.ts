import { lastIndexAt } from '../durations/step-function.ts';
import type { Risk } from '../competing-risks/risk-contrast.ts';
import { checkCause } from '../durations/comparison-strata.ts';
import { placedOnOneAxis, type WeightedDurationTable } from './weighted-duration-table.ts';

export interface WeightedIncidenceCurves {
  /** Times with an event of any cause or a censoring. */
  readonly time: Float64Array;
  /** Sum of the weights of those at risk just before each time. */
  readonly atRisk: Float64Array;
  /** Probability of having had no event of any cause. */
  readonly eventFree: Float64Array;
  /** Probability of having had the event of each cause: `incidence[0]` is cause 1. */
  readonly incidence: readonly Float64Array[];
  /** What standard errors need. */
  readonly influence: InfluenceTable;
}

interface InfluenceTable {
  readonly table: WeightedDurationTable;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** By time of the axis, late entries among them: `shown` of it has an event or a censoring. */
  readonly axis: Float64Array;
  readonly atRisk: Float64Array;
  /** Event-free just before each time. */
  readonly freeBefore: Float64Array;
  /** Share of those at risk who have an event of any cause, and of each. */
  readonly anyEvent: Float64Array;
  readonly events: readonly Float64Array[];
  readonly incidence: readonly Float64Array[];
}

/**
 * Cumulative incidence by cause (Aalen-Johansen) of weighted people, such as an arm made alike to another by
 * `propensityWeights`; late entries allowed. `weightedIncidenceAt` reads an incidence with its standard error.
 *
 * Misleads as the weights do, and where leaving observation tells of what is to come. Those observed for no time count as
 * under observation at time 0.
 *
 * ```ts
 * const table = weightedDurationTableOf({ time: [1, 2, 3], status: [1, 2, 0], weight: [1, 2, 1] });
 * const curves = weightedIncidence(table);
 * Array.from(curves.incidence[0]); // → [0.25, 0.25, 0.25]
 * weightedIncidenceAt(curves, 2, 2.5).estimate; // → 0.5
 * ```
 *
 * Source: Aalen and Johansen 1978. R: `survfit(Surv(entry, time, factor(status)) ~ 1, weights = w, id = id)`.
 */
export function weightedIncidence(table: WeightedDurationTable): WeightedIncidenceCurves {
  const { time: axis, places } = placedOnOneAxis([table]);
  const { start, end } = places[0];
  const column = (): Float64Array => new Float64Array(axis.length);
  const [entered, left, enteredPeople, leftPeople, allWeight, allPeople] = Array.from({ length: 6 }, column);
  const weightOf = Array.from({ length: table.causes }, column);
  const isShown = new Uint8Array(axis.length);
  let [present, presentPeople] = [0, 0];
  for (let cell = 0; cell < end.length; cell += 1) {
    const [from, to, status] = [start[cell], end[cell], table.status[cell]];
    isShown[to] = 1;
    left[to] += table.weight[cell];
    leftPeople[to] += table.people[cell];
    if (from < 0) {
      present += table.weight[cell];
      presentPeople += table.people[cell];
    } else {
      entered[from] += table.weight[cell];
      enteredPeople[from] += table.people[cell];
    }
    if (status === 0) continue;
    weightOf[status - 1][to] += table.weight[cell];
    allWeight[to] += table.weight[cell];
    allPeople[to] += table.people[cell];
  }

  const [atRisk, freeBefore, anyEvent, eventFree] = Array.from({ length: 4 }, column);
  const events = Array.from({ length: table.causes }, column);
  const incidence = Array.from({ length: table.causes }, column);
  let free = 1;
  for (let i = 0; i < axis.length; i += 1) {
    atRisk[i] = present;
    freeBefore[i] = free;
    // Counts of people tell when all at risk have the event; sums of weights would leave a rounding of somebody.
    if (allPeople[i] > 0) anyEvent[i] = allPeople[i] === presentPeople ? 1 : allWeight[i] / present;
    for (let cause = 0; cause < table.causes; cause += 1) {
      if (weightOf[cause][i] > 0) events[cause][i] = weightOf[cause][i] / present;
      incidence[cause][i] = (i > 0 ? incidence[cause][i - 1] : 0) + free * events[cause][i];
    }
    free *= 1 - anyEvent[i];
    eventFree[i] = free;
    presentPeople += enteredPeople[i] - leftPeople[i];
    present = presentPeople === 0 ? 0 : present + entered[i] - left[i];
  }
  const shown = (values: Float64Array): Float64Array => values.filter((_, i) => isShown[i] === 1);
  return {
    time: shown(axis),
    atRisk: shown(atRisk),
    eventFree: shown(eventFree),
    incidence: incidence.map(shown),
    influence: { table, start, end, axis, atRisk, freeBefore, anyEvent, events, incidence },
  };
}

/** Influences that cancel leave about this share of 1: less than it is no error. */
const roundingOfInfluences = 1e-14;

/**
 * The incidence of a cause by a time, with its standard error by the infinitesimal jackknife: how far each person's weight
 * moves it, squared and summed. Beyond the last time the last value is carried forward. Costs what the table's cells cost.
 *
 * @throws PolkuError `invalid_argument` for a cause that is not a whole number from 1.
 *
 * ```ts
 * const table = weightedDurationTableOf({ time: [1, 2, 3], status: [1, 2, 0], weight: [1, 2, 1] });
 * weightedIncidenceAt(weightedIncidence(table), 2, 2).estimate; // → 0.5
 * ```
 */
export function weightedIncidenceAt(curves: WeightedIncidenceCurves, cause: number, time: number): Risk {
  checkCause(cause);
  const { table, start, end, axis, atRisk, freeBefore, anyEvent, events, incidence } = curves.influence;
  const last = lastIndexAt(axis, time);
  if (last < 0 || cause > table.causes) return { estimate: 0, standardError: 0 };
  const [own, reached] = [events[cause - 1], incidence[cause - 1]];
  const estimate = reached[last];

  // Being at risk at a time lowers the incidence by `drag` for each unit of weight, and having an event there lifts or lowers it.
  const [dragUpTo, ofOther] = [new Float64Array(last + 2), new Float64Array(last + 1)];
  for (let i = 0; i <= last; i += 1) {
    let drag = 0;
    if (anyEvent[i] > 0) {
      const perWeight = freeBefore[i] / atRisk[i];
      // What is still to come, per unit that goes on: at most what was event-free, so that it is safe to divide.
      const toCome = anyEvent[i] < 1 ? (estimate - reached[i]) / (1 - anyEvent[i]) / atRisk[i] : 0;
      ofOther[i] = -toCome;
      drag = perWeight * own[i] - toCome * anyEvent[i];
    }
    dragUpTo[i + 1] = dragUpTo[i] + drag;
  }
  let variance = 0;
  for (let cell = 0; cell < end.length; cell += 1) {
    const [from, to, status] = [start[cell], end[cell], table.status[cell]];
    if (from >= last) continue;
    let influence = dragUpTo[from + 1] - dragUpTo[Math.min(to, last) + 1];
    if (status > 0 && to <= last) influence += ofOther[to] + (status === cause ? freeBefore[to] / atRisk[to] : 0);
    variance += influence * influence * table.squaredWeight[cell];
  }
  const standardError = Math.sqrt(variance);
  return { estimate, standardError: standardError > roundingOfInfluences ? standardError : 0 };
}
