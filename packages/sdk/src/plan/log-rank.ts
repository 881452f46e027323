import { isAbsent, logRankDetectable, logRankEvents, logRankPower } from '@polku/stats';
import { countInWords, numberInWords, shareInWords, testInWords, type Plan, type PlanTerms } from './terms.ts';

export interface LogRankQuestion extends PlanTerms {
  readonly hazardRatio?: number;
  /** Of both arms together; without it, as many as the power asks for. */
  readonly events?: number;
}

/** How many events a comparison of durations needs, or what so many can find. */
export function planLogRank({ hazardRatio, events: given, ...terms }: LogRankQuestion): Plan | undefined {
  const { alpha, power, allocation } = terms;
  const events = given ?? (hazardRatio === undefined ? undefined : logRankEvents({ hazardRatio, ...terms }).events);
  if (events === undefined) return undefined;
  const reached =
    given === undefined ? power : hazardRatio === undefined ? undefined : logRankPower({ hazardRatio, events, alpha, allocation });
  const above = logRankDetectable({ events, ...terms });
  const below = isAbsent(above) ? above : 1 / above;
  const wholeEvents = Math.ceil(events);

  const lines: string[] = [];
  if (hazardRatio !== undefined && reached !== undefined) {
    const chance = `Of 100 pilots with a hazard ratio of ${numberInWords(hazardRatio)}, ${countInWords(reached * 100)} would find it`;
    lines.push(
      given === undefined
        ? `Events needed: ${countInWords(wholeEvents)}, of both arms together, to find a hazard ratio of ${numberInWords(hazardRatio)} with a power of ${shareInWords(power)}.`
        : `Power: ${shareInWords(reached)} with ${countInWords(events)} events. ${chance}.`,
    );
  }
  if (given !== undefined && !isAbsent(above) && !isAbsent(below))
    lines.push(
      `With a power of ${shareInWords(power)}, ${countInWords(events)} events find hazard ratios of ${numberInWords(above)} or more, or ${numberInWords(below)} or less.`,
    );
  if (given === undefined)
    lines.push(
      `It is events that inform, not people: if half of the people will have had the event by the end, that takes ${countInWords(Math.ceil(2 * events))} people.`,
    );
  lines.push(testInWords(terms));

  return {
    json: {
      hazardRatio,
      alpha,
      allocation,
      events,
      wholeEvents,
      power: reached,
      detectableWithPower: power,
      minimumDetectableHazardRatio: above,
      minimumDetectableHazardRatioBelow: below,
    },
    lines,
  };
}
