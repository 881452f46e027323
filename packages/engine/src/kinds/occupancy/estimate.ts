import type { ArmResult } from '@polku/domain/evaluation';
import {
  incidenceInterval,
  isAbsent,
  meanTimeInStates,
  notEstimable,
  occupancyAt,
  stateOccupancy,
  tooEarly,
  transitionTableOf,
  type Absent,
} from '@polku/stats';
import { leastPeople } from '../../designs/merge-segments.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import { horizonsOf, type EstimateOptions } from '../../reduce/options.ts';
import type { OccupancyTables, Pathway } from './reduce.ts';

/** Where each arm's clients were. */
export function estimate({ pathways, states }: OccupancyTables, { arms, options }: Measured): Estimates<'occupancy'> {
  const byArm = new Map(arms.map((arm) => [arm, pathways.filter((pathway) => pathway.arm === arm)]));
  const horizon = commonHorizon([...byArm.values()], options);
  return {
    arms: [...byArm].map(([arm, own]) => occupancyArm(arm, own, states, options.windowDays, horizon)),
    comparisons: [],
  };
}

const peopleIn = (pathways: readonly Pathway[]): number => pathways.reduce((sum, { n }) => sum + n, 0);

/**
 * The longest declared horizon to which every arm has ten people who were followed; where an arm has fewer than ten in all, to which
 * it has anyone: days in a state are compared over the same time.
 */
function commonHorizon(byArm: readonly (readonly Pathway[])[], options: EstimateOptions): number {
  const seen = byArm.filter((pathways) => pathways.length > 0);
  const declared = horizonsOf(options).filter((days) => days <= options.horizonDays);
  const keeps = (days: number) =>
    seen.every((pathways) => peopleIn(pathways.filter(({ untilDay }) => untilDay >= days)) >= Math.min(leastPeople, peopleIn(pathways)));
  const shortest = seen.map((pathways) => pathways.reduce((last, { untilDay }) => Math.max(last, untilDay), 0));
  return declared.findLast(keeps) ?? Math.min(options.horizonDays, ...shortest);
}

/** Where an arm's clients are on some days (Aalen-Johansen), and their mean days in each state up to the horizon. */
export function occupancyArm(
  arm: string,
  pathways: readonly Pathway[],
  states: readonly string[],
  windowDays: readonly number[],
  horizonDays: number,
): ArmResult<'occupancy'> {
  const n = pathways.reduce((sum, pathway) => sum + pathway.n, 0);
  const lastDay = pathways.reduce((last, { untilDay }) => Math.max(last, untilDay), 0);
  const horizon = Math.min(horizonDays, lastDay);
  const rows = { id: [] as number[], start: [] as number[], stop: [] as number[], from: [] as number[], to: [] as number[] };
  let person = 0;
  for (const { stays, untilDay, n: people } of pathways) {
    for (let copy = 0; copy < people; copy += 1) {
      stays.forEach(({ state, fromDay }, i) => {
        const next = stays[i + 1];
        const stop = next?.fromDay ?? untilDay;
        if (stop <= fromDay) return;
        rows.id.push(person);
        rows.start.push(fromDay);
        rows.stop.push(stop);
        rows.from.push(states.indexOf(state) + 1);
        rows.to.push(next === undefined ? 0 : states.indexOf(next.state) + 1);
      });
      person += 1;
    }
  }
  const curves = n === 0 ? notEstimable('empty_arm') : stateOccupancy(transitionTableOf({ ...rows, states: states.length }));
  if (isAbsent(curves))
    return {
      arm,
      n,
      horizon,
      states: states.map((state) => ({ state, at: windowDays.map((day) => ({ day, ...absentShare(curves) })), meanDays: curves })),
    };
  const meanDays = horizon > 0 ? meanTimeInStates(curves, horizon) : undefined;
  return {
    arm,
    n,
    horizon,
    states: states.map((state, s) => ({
      state,
      at: windowDays.map((day) => {
        if (day > lastDay) return { day, ...absentShare(tooEarly) };
        const { occupancy, greenwoodError } = occupancyAt(curves, day);
        const [share, error] = [Math.min(1, Math.max(0, occupancy[s]!)), greenwoodError[s]!];
        return { day, share, interval: incidenceInterval(share, error, 'cloglog') };
      }),
      meanDays: meanDays === undefined ? tooEarly : meanDays[s]!,
    })),
  };
}

function absentShare(absence: Absent) {
  return { share: absence, interval: absence };
}
