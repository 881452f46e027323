import type { TermId } from '../catalogue/glossary/index.ts';
import type { EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';

/** The questions that a pilot's page answers, in the order a steering group asks them. */
export const topicIds = ['speed', 'work', 'ability', 'reach', 'experience'] as const;
export type TopicId = (typeof topicIds)[number];

/** Who is counted and how, in plain words. */
export interface Defined {
  readonly definition: Text;
}

/**
 * A metric is one declared object. It says *what* is measured; the engine compiles that to SQL and picks the estimator
 * by `kind`, so neither SQL nor a metric's name stands anywhere else.
 */
export interface MetricBase {
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
export interface MetricPhrases {
  /** After "Not followed:", where the data hold nothing about it. */
  readonly notFollowed: Text;
  /** Object of "it cannot be told yet …": whether clients reach service sooner. */
  readonly whether: Text;
}

/** What a share is a share of, and how it is said. */
export interface ShareWords {
  /** Who or what has it. */
  readonly numerator: Text;
  /** Of whom or of what it is a share: after "of all". */
  readonly denominator: Text;
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …": were in work at six months; and the same with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{numerator}`, `{denominator}`, `{share}` and `{interval}`. */
    readonly counted: Text;
  };
}

/** The first of these events of the episode; a service's start counts as `service_started`, and so on. */
export interface FirstOf {
  readonly firstOf: readonly EventId[];
}
