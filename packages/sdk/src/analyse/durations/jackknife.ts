import { weightedDurationTableOf, weightedIncidence, weightedIncidenceAt } from '@polku/stats';
import type { DurationData } from './duration-data.ts';

/** Above this many people R's reference takes the closed form, too. */
const mostJackknifed = 100_000;

/**
 * Standard errors of the incidence by the infinitesimal jackknife, as `survfit` gives them; for an arm into which some entered
 * late. Without late entries they equal the closed form.
 */
export function jackknifeErrors(
  { time, status, entry, arm, segment, causes }: DurationData,
  isWanted: (arm: number, segment: number) => boolean,
): ((cause: number, time: number) => number) | undefined {
  if (entry === undefined) return undefined;
  const own = Int32Array.from(time.keys()).filter((row) => isWanted(arm[row], segment[row]));
  if (own.length > mostJackknifed || !own.some((row) => entry[row] > 0)) return undefined;
  const kept = own.filter((row) => time[row] > 0);
  const pick = (column: Float64Array): Float64Array => Float64Array.from(kept, (row) => column[row]);
  const table = weightedDurationTableOf({
    time: pick(time),
    status: pick(status),
    entry: pick(entry),
    causes,
    weight: new Float64Array(kept.length).fill(1),
  });
  const curves = weightedIncidence(table);
  return (cause, at) => weightedIncidenceAt(curves, cause, at).standardError;
}
