import type { OfEachFile } from '../../metrics/conditions.ts';
import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { Text } from '../../text.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** A number of people, rows or other things, against the pilot's target; and how many that makes for each of something else. */
export interface CountMetric extends MetricBase, Defined {
  readonly kind: 'count';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** The count by itself, of `{value}`; against its `{target}`; and where it comes to `{forecast}` (`{interval}`) by the end. */
    readonly counted: Text;
    readonly ofTarget: Text;
    readonly atThisPace: Text;
    /** Beside the count, where it is told for each of something: `{rate}` for each client, or `{unitsEach}` clients for each. */
    readonly rated?: Text;
  };
  readonly of: CountOf;
  /** What the count is told for each of. */
  readonly per?: CountUnit;
}

export type CountOf =
  /** Different people with at least one self-rating. */
  | 'people_with_a_score'
  /** Told by published counts alone: no package's rows are it. */
  | 'published'
  | OfEachFile<'count'>;

/** Episodes, years of following them, episodes that ended in a lasting solution, or open episodes at the cut-off date. */
export const countUnits = ['episode', 'episode_year', 'solved_episode', 'active_episode'] as const;
export type CountUnit = (typeof countUnits)[number];

export const definition: KindDefinition<CountMetric> = {
  estimator: {
    fi: 'Lukumäärä; ennuste ja suhde Poisson-välein',
    sv: 'Antal; prognos och kvot med Poissonintervall',
    en: 'Count; forecast and rate with Poisson intervals',
  },
  inWords: ({ definition: words }) => words,
  reads: ({ of }) => [{ files: [of === 'published' ? 'counts' : of === 'people_with_a_score' ? 'scores' : of.rows] }],
  counts: ({ of }) => (typeof of === 'object' ? 'rows_of_people' : 'people'),
};
