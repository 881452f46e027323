import { isAbsent } from '@polku/stats';
import { contrast, type Contrast } from './contrast.ts';
import type { CellBasis } from './bases.ts';
import { addDays, type DesignRow } from './design-rows.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { InterventionDesign } from './intervention-design.ts';
import { leastEvents, leastPeople } from './merge-segments.ts';
import { outcomeCells } from './outcome-cells.ts';

/** What became of those referred in the first days of a team, told by themselves. */
export interface StartUpEffect {
  /** Whether the main estimate leaves them out: only a locked plan does. */
  readonly isLeftOut: boolean;
  /** Undefined where so few say nothing by themselves. */
  readonly contrast: Contrast | undefined;
  readonly people: number;
  readonly events: number;
  /** The arm's people after those days. */
  readonly peopleAfter: number;
}

/** The places of a design with the first days of each of the intervention's teams, counted from its own start, as places of their own. */
export function withStartUp(design: InterventionDesign, days: number, isLeftOut: boolean): InterventionDesign {
  if (days === 0) return design;
  const teamOf = ({ organisation, team }: DesignRow) => JSON.stringify([organisation, team]);
  const starts = new Map<string, string>();
  for (const place of design.places) {
    const start = starts.get(teamOf(place));
    if (place.group === 'treated' && place.fromOn !== null && (start === undefined || place.fromOn < start))
      starts.set(teamOf(place), place.fromOn);
  }
  const places = design.places.flatMap((place): DesignRow[] => {
    if (place.group !== 'treated') return [place];
    const endsOn = addDays(starts.get(teamOf(place)) ?? design.startsOn, days - 1);
    const begins = { ...place, startUp: isLeftOut ? 'left_out' : 'counted', toOn: earlier(place.toOn, endsOn) } as const;
    const goesOn = { ...place, fromOn: later(place.fromOn, addDays(endsOn, 1)) };
    return [begins, goesOn].filter(({ fromOn, toOn }) => fromOn === null || toOn === null || fromOn <= toOn);
  });
  return { ...design, places };
}

const earlier = (day: string | null, other: string): string => (day === null || other < day ? other : day);
const later = (day: string | null, other: string): string => (day === null || other > day ? other : day);

/** The rows that the main estimate counts. */
export const withoutStartUp = <Outcome>(rows: readonly DesignedRow<Outcome>[]): readonly DesignedRow<Outcome>[] =>
  rows.some(({ place }) => place.startUp === 'left_out') ? rows.filter(({ place }) => place.startUp !== 'left_out') : rows;

/** The effect of those of the start-up alone, by the basis of the main estimate; undefined where the plan names no such days. */
export function startUpEffect<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  basis: CellBasis,
  strata: ReadonlyMap<string, string>,
): StartUpEffect | undefined {
  const own = rows.filter(({ place }) => place.startUp !== undefined);
  if (own.length === 0) return undefined;
  // A segment that only the start-up has has no stratum to be expected by.
  const taking = rows.filter(({ place, segment }) => (place.group !== 'treated' || place.startUp !== undefined) && strata.has(segment));
  const peopleOf = (counted: readonly DesignedRow<Outcome>[]) => counted.reduce((sum, { n }) => sum + n, 0);
  const [people, events] = [peopleOf(own), peopleOf(own.filter((row) => outcome.isEvent(row.outcome)))];
  const isEnough = people >= leastPeople && events >= leastEvents;
  const found = isEnough ? contrast(outcomeCells(taking, strata, outcome), basis) : undefined;
  return {
    isLeftOut: own.some(({ place }) => place.startUp === 'left_out'),
    contrast: found === undefined || isAbsent(found) ? undefined : found,
    people,
    events,
    peopleAfter: peopleOf(rows.filter(({ place }) => place.group === 'treated' && place.startUp === undefined)),
  };
}
