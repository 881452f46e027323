import type { DesignGroup } from './design-rows.ts';
import type { DesignedRow, OutcomeOf } from './designed-row.ts';
import type { Adjustment } from './intervention-design.ts';
import { mergeSegments, type SegmentCount } from './merge-segments.ts';
import { withoutStartUp } from './start-up.ts';

export interface TakenRows<Outcome> {
  /** Of the groups, the start-up too where it is left out. */
  readonly inGroups: readonly DesignedRow<Outcome>[];
  /** Those that are counted. */
  readonly rows: readonly DesignedRow<Outcome>[];
  /** The stratum of each segment. */
  readonly strata: ReadonlyMap<string, string>;
  /** People and events of each group. */
  readonly groups: readonly SegmentCount[];
  /** Ids of the arms that the treated are compared with. */
  readonly references: readonly string[];
  /** Those of them that ran beside the treated. */
  readonly beside: readonly string[];
}

/** The rows of the groups that a basis contrasts, with their segments merged; or why they do not do. */
export function taking<Outcome>(
  all: readonly DesignedRow<Outcome>[],
  outcome: OutcomeOf<Outcome>,
  groups: readonly DesignGroup[],
  segments: readonly string[],
  adjustment: Adjustment,
): TakenRows<Outcome> | 'nobody_beside' | 'only_start_up' | 'too_few_in_groups' {
  const inGroups = all.filter(({ place }) => groups.includes(place.group));
  const rows = withoutStartUp(inGroups);
  const hasAny = (group: DesignGroup) => rows.some(({ place }) => place.group === group);
  if (groups.includes('beside') && !hasAny('beside')) return 'nobody_beside';
  if (!hasAny('treated') && inGroups.length > rows.length) return 'only_start_up';
  const counts = new Map<string, { people: number; events: number }>();
  const keyOf = (group: DesignGroup, segment: string) => `${group}\n${segment}`;
  for (const row of rows) {
    const key = keyOf(row.place.group, row.segment);
    const count = counts.get(key) ?? { people: 0, events: 0 };
    counts.set(key, count);
    count.people += row.n;
    if (outcome.isEvent(row.outcome)) count.events += row.n;
  }
  const seen = new Set(rows.map(({ segment }) => segment));
  const strata = mergeSegments(
    segments.filter((segment) => seen.has(segment)),
    (segment) => groups.map((group) => counts.get(keyOf(group, segment)) ?? { people: 0, events: 0 }),
  );
  if (strata === undefined) return 'too_few_in_groups';
  const [one = ''] = strata.values();
  return {
    inGroups,
    rows,
    // Without adjusting all segments are one.
    strata: adjustment === 'none' ? new Map([...strata.keys()].map((segment) => [segment, one])) : strata,
    groups: groups.map((group) => totalOf(rows, group, outcome)),
    references: armsOf(rows, (group) => group !== 'treated'),
    beside: armsOf(rows, (group) => group === 'beside'),
  };
}

const armsOf = <Outcome>(rows: readonly DesignedRow<Outcome>[], isIn: (group: DesignGroup) => boolean): readonly string[] => [
  ...new Set(rows.filter(({ place }) => isIn(place.group)).map(({ place }) => place.arm)),
];

function totalOf<Outcome>(rows: readonly DesignedRow<Outcome>[], group: string, { isEvent }: OutcomeOf<Outcome>): SegmentCount {
  const own = rows.filter(({ place }) => place.group === group);
  const people = (counted: readonly DesignedRow<Outcome>[]) => counted.reduce((sum, { n }) => sum + n, 0);
  return { people: people(own), events: people(own.filter(({ outcome }) => isEvent(outcome))) };
}
