import type { EventId } from '../catalogue/events.ts';
import type { TermId } from '../catalogue/glossary/index.ts';
import type { StateId, TerminalStateId } from '../pathway/states.ts';
import type { Text } from '../text.ts';
import type { OfEachFile, ProportionOf } from './conditions.ts';

/** The questions that a pilot's page answers, in the order a steering group asks them. */
export const topicIds = ['speed', 'work', 'ability', 'reach', 'experience'] as const;
export type TopicId = (typeof topicIds)[number];

/** Who is counted and how, in plain words. */
interface Defined {
  readonly definition: Text;
}

/**
 * A metric is one declared object. It says *what* is measured; the engine compiles that to SQL and picks the estimator
 * by `kind`, so neither SQL nor a metric's name stands anywhere else.
 */
interface MetricBase {
  /** Changes whenever the definition does: a result names the version it was computed by. */
  readonly version: number;
  readonly label: Text;
  /** What a steering group asks, as a question. */
  readonly question: Text;
  /** Where screens tell it: the question it helps to answer, and its place among the metrics of that question (1 first). */
  readonly topic: { readonly id: TopicId; readonly rank: number };
  /** What a reader may get wrong. */
  readonly pitfalls: Text;
  readonly unit: 'days' | 'share' | 'points' | 'people' | 'count' | 'euros';
  readonly direction: 'higher_is_better' | 'lower_is_better' | 'neutral';
  /** What the sources tell it of. */
  readonly level: 'team' | 'region' | 'project' | 'nation';
  readonly status: 'named' | 'implied' | 'proposed';
  /** Sections of the source documents; (I) implied by them, (P) a proposal of the model. */
  readonly source: string;
  /** The word of the glossary that it measures: two metrics of one word are two views of one thing. Contested: agree on it first. */
  readonly term: TermId;
  /** A target, a result or a fate that the sources tell, beside the numbers of single pilots. */
  readonly known?: Text;
  /** The R call whose answer the estimate must equal. */
  readonly reference: string;
}

/** Clauses that sentences about the metric are made of, so that no sentence needs to know metrics by name. */
interface MetricPhrases {
  /** After "Not followed:", where the data hold nothing about it. */
  readonly notFollowed: Text;
  /** Object of "it cannot be told yet …": whether clients reach service sooner. */
  readonly whether: Text;
}

/** The first of these events of the episode; a service's start counts as `service_started`, and so on. */
export interface FirstOf {
  readonly firstOf: readonly EventId[];
}

/** Time from a day 0 to an event; an ending of the episode before it is a competing exit, the rest are censored. */
export interface DurationMetric extends MetricBase, Defined {
  readonly kind: 'duration';
  readonly phrases: MetricPhrases & {
    /** Predicate of "clients … sooner": reached service; and the same with "probably" in its place. */
    readonly clientsDid: Text;
    readonly clientsProbablyDid: Text;
    /** Predicate of "half of the clients …", where a language needs another form of it. */
    readonly halfDid: Text;
    /** Predicate of "fewer than half …": have reached service. */
    readonly halfHaveDone: Text;
    /** After "Cannot be calculated:": no one has reached service yet. */
    readonly nobodyYet: Text;
  };
  readonly from: 'referral' | FirstOf;
  /** What the days are counted from, where that is not the referral: days since service began. */
  readonly daysSince?: Text;
  /**
   * Both days lie before the referral, and are looked back upon from it: nobody enters late, and who lacks the event is censored at
   * the referral.
   */
  readonly lookedBack?: true;
  readonly to: FirstOf;
}

/** What happens first after the referral, of several outcomes that exclude one another. On one day the earlier in the list wins. */
export interface CompetingMetric extends MetricBase, Defined {
  readonly kind: 'competing';
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …" for the first cause within `{day}` days, plain and with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{n}`, `{share}`, `{interval}` and `{day}`. */
    readonly counted: Text;
    readonly nobodyYet: Text;
  };
  readonly causes: readonly {
    readonly id: string;
    readonly label: Text;
    readonly events: readonly EventId[];
    /** Endings (`ended` with this detail) that count as this cause; `'any_other'` takes all that no other cause names. */
    readonly endings: readonly TerminalStateId[] | 'any_other';
  }[];
}

export interface ProportionMetric extends MetricBase {
  readonly kind: 'proportion';
  /** Who or what has it. */
  readonly numerator: Text;
  /** Of whom or of what it is a share: after "of all". */
  readonly denominator: Text;
  /** What else is to be known of the counting, in whole sentences. */
  readonly counting?: Text;
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …": were in work at six months; and the same with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{numerator}`, `{denominator}`, `{share}` and `{interval}`. */
    readonly counted: Text;
  };
  readonly of: ProportionOf;
}

/** Change of a score from `baseline` to the last later occasion, complete pairs, each instrument by itself. */
export interface ChangeMetric extends MetricBase, Defined {
  readonly kind: 'change';
  readonly phrases: MetricPhrases;
}

/** How a score moves over all its occasions, each instrument by itself: how much faster one group's rises than another's. */
export interface TrendMetric extends MetricBase, Defined {
  readonly kind: 'trend';
  readonly phrases: MetricPhrases;
}

/** Where clients are, day by day after the referral, and how long they stay there: of groups of pathway states, all others, and ended. */
export interface OccupancyMetric extends MetricBase, Defined {
  readonly kind: 'occupancy';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** Mean days in the states named, of `{days}`, of the first `{horizon}` days. */
    readonly stayed: Text;
  };
  /** The states whose days are told together, each with its name in pictures and tables. */
  readonly states: readonly { readonly id: string; readonly label: Text; readonly of: readonly StateId[] }[];
}

/** What any other state, and having ended, are called among the states of an occupancy. */
export const otherStates = {
  elsewhere: { fi: 'Muualla polulla', sv: 'På annat håll på stigen', en: 'Elsewhere on the path' },
  ended: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' },
} as const satisfies Record<string, Text>;

/** Means of answers by round or period: how they stand now, and how they stood before. */
export interface SeriesMetric extends MetricBase, Defined {
  readonly kind: 'series';
  readonly phrases: Pick<MetricPhrases, 'notFollowed'> & {
    /** One group's mean `{value}` of round `{period}`; and of several rounds the `{first}` and, in round `{period}`, the `{last}`. */
    readonly once: Text;
    readonly fromTo: Text;
  };
  readonly of: OfEachFile<'series'>;
}

/** Net promoter score of one kind of respondent. */
export interface ScoreMetric extends MetricBase, Defined {
  readonly kind: 'score';
  readonly phrases: MetricPhrases;
  readonly respondent: 'client' | 'staff';
}

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

export type MetricDefinition =
  | DurationMetric
  | CompetingMetric
  | ProportionMetric
  | ChangeMetric
  | TrendMetric
  | OccupancyMetric
  | ScoreMetric
  | SeriesMetric
  | CountMetric;
export type MetricKind = MetricDefinition['kind'];
export type MetricOf<K extends MetricKind> = Extract<MetricDefinition, { kind: K }>;

/** Whether no package's rows tell the metric: only numbers published as such do. */
export const isOnlyPublished = (metric: MetricDefinition): boolean =>
  (metric.kind === 'proportion' && metric.of.population === 'published') || (metric.kind === 'count' && metric.of === 'published');

/**
 * Declares a metric; its id is its file's name.
 *
 * @__NO_SIDE_EFFECTS__
 */
export function defineMetric<const M extends MetricDefinition>(metric: M): M {
  return metric;
}
