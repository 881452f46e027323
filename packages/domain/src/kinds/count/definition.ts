import type { ColumnOf, NumberColumnOf } from '../../data-package/column-of.ts';
import type { ResourceName } from '../../data-package/index.ts';
import type { RowConditionOf } from '../../metrics/conditions.ts';
import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { Text } from '../../text.ts';
import { describedBecause, type Described } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** A number of people, rows or other things, against the pilot's target; and how many that makes for each of something else. */
export interface CountMetric extends MetricBase, Defined {
  readonly kind: 'count';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** The count by itself, of `{value}`; against its `{target}`; and where it comes to `{forecast}` (`{interval}`) by the end. */
    readonly counted: Text;
    readonly ofTarget: Text;
    readonly atThisPace: Text;
    /** Its `{share}` of what was aimed at, by what that is called; by default of the target. */
    readonly shareOf?: Text;
    /** Beside the count, where it is told for each of something: `{rate}` for each client, or `{unitsEach}` clients for each. */
    readonly rated?: Text;
    /** The same for each of the second thing that it is told for. */
    readonly alsoRated?: Text;
    /** Beside the count, how many different people there are behind it, `{alongside}`. */
    readonly alongside?: Text;
  };
  readonly of: CountOf;
  /** What the count is told for each of. */
  readonly per?: CountUnit;
  /** A second thing that it is told for each of. */
  readonly alsoPer?: CountUnit;
}

/** Rows of a file up to the cut-off date: of episodes, of teams while they were in an arm, of the organisation, of the pilot. */
type CountedRows = {
  readonly [File in ResourceName]: {
    readonly rows: File;
    /** The date of a row; for those in force over a period, its beginning. */
    readonly datedBy: ColumnOf<File, 'date'>;
    /** Only rows still in force at the cut-off date: this column, the end of their period, is empty or later. */
    readonly inForceUntil?: ColumnOf<File, 'date'>;
    readonly where?: readonly RowConditionOf<File>[];
    /**
     * Only rows whose period (this column its end) was over so many days before the cut-off date: with a cohort that was followed so long
     * since, what it cost and what came of it belong together.
     */
    readonly overFor?: { readonly until: ColumnOf<File, 'date'>; readonly days: number };
    /** Of rows that are alike in these columns, only the latest. */
    readonly latestOf?: readonly ColumnOf<File>[];
    readonly count:
      | 'rows'
      /** Rows beyond the first of each episode: how often something was done again. */
      | 'repeats'
      | { readonly sum: NumberColumnOf<File> }
      | { readonly distinct: ColumnOf<File> };
    /** Different people behind what is counted: told beside it where every row that is counted tells them. */
    readonly alongside?: { readonly sum: NumberColumnOf<File> };
    /** What all of it comes to, where that is known beforehand: a number (for each team, where `perTeam`), or the sum of a column. */
    readonly outOf?: { readonly total: number; readonly perTeam?: boolean } | { readonly sum: NumberColumnOf<File> };
  };
}[ResourceName];

export type CountOf =
  /** Different people with at least one self-rating. */
  | 'people_with_a_score'
  /** Told by published counts alone: no package's rows are it. */
  | 'published'
  | CountedRows;

/**
 * Episodes, open episodes at the cut-off date; episodes that were referred a year before it or earlier, and those of them that ended in
 * a lasting solution within a year of the referral.
 */
export const countUnits = ['episode', 'active_episode', 'followed_episode', 'solved_followed_episode'] as const;
/** How long a followed episode can have been followed. */
export const followedDays = 365;
export type CountUnit = (typeof countUnits)[number];

/** Whether a count tells how things stand on a day, rather than what came about over a time. */
export const isOfNow = ({ of }: CountMetric): boolean =>
  typeof of === 'object' && (of.latestOf !== undefined || of.inForceUntil !== undefined);

export const definition: KindDefinition<CountMetric, Described> = {
  estimator: {
    fi: 'Lukumäärä; ennuste ja suhde Poisson-välein',
    sv: 'Antal; prognos och kvot med Poissonintervall',
    en: 'Count; forecast and rate with Poisson intervals',
  },
  timeBound: ({ of }) => describedBecause(of === 'published' ? 'published_counts' : 'not_bound_in_time'),
  inWords: ({ definition: words }) => words,
  reads: ({ of }) => [{ files: [of === 'published' ? 'counts' : of === 'people_with_a_score' ? 'scores' : of.rows] }],
  counts: ({ of }) => (typeof of === 'object' ? 'rows_of_people' : 'people'),
};
