import { involvementHouse, involvementLevelIds, type InvolvementLevelId } from '../catalogue/involvement-levels.ts';
import type { Day } from '../pathway/day.ts';

/** An activity in which clients were involved: a row of `activities.csv`. */
export interface InvolvementActivity {
  readonly organisation: string;
  readonly heldOn: Day;
  /** From 0 (not at all) to 6, as the house of involvement numbers its levels. */
  readonly level: number;
  readonly participations: number | null;
}

export interface InvolvementAtLevel {
  readonly level: InvolvementLevelId;
  readonly activities: number;
  /** Null where no activity of the level tells how many took part. */
  readonly participations: number | null;
}

/**
 * How one organisation involves its clients in a period, both days included: all seven levels, so that an empty one is seen. Many
 * activities on a level are not depth, and one person may take part many times.
 *
 * @example involvementProfile([{ organisation: 'turku', heldOn: '2022-03-01', level: 4, participations: 8 }], 'turku', '2022-01-01',
 *   '2022-12-31')[4] // { level: 'developing_services', activities: 1, participations: 8 }
 */
export function involvementProfile(
  activities: readonly InvolvementActivity[],
  organisation: string,
  from: Day,
  to: Day,
): readonly InvolvementAtLevel[] {
  const own = activities.filter((each) => each.organisation === organisation && from <= each.heldOn && each.heldOn <= to);
  return involvementLevelIds.map((level) => {
    const atLevel = own.filter((each) => each.level === involvementHouse[level].level);
    const counted = atLevel.flatMap(({ participations }) => participations ?? []);
    return {
      level,
      activities: atLevel.length,
      participations: counted.length === 0 ? null : counted.reduce((sum, participations) => sum + participations, 0),
    };
  });
}
