import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { ArmResult, ResultKind } from '../evaluation/results.ts';
import type { MetricOf } from '../metrics/definition.ts';
import type { SentenceContext } from '../sentences/context.ts';
import type { EffectWords } from '../sentences/effect-sentence.ts';
import type { Prose } from '../sentences/prose.ts';
import type { Text } from '../text.ts';

/** How results of one kind are put into words. */
export interface KindWords<K extends ResultKind> {
  /** The number by which one arm is best known; undefined where it has none. */
  readonly estimateOf: (arm: ArmResult<K>, result: NumbersOf<K>) => MaybeNumber | undefined;
  /** How that number is written. */
  readonly written: (value: number, prose: Prose) => string;
  /** One arm by itself, where nothing is compared. */
  readonly armSentence: (arm: ArmResult<K>, metric: MetricOf<K>, context: SentenceContext) => Text;
  /** What is said in place of each arm's sentence where no arm has its number: too early, or nobody yet. */
  readonly nothingYet?: (result: NumbersOf<K>, metric: MetricOf<K>) => Text | undefined;
  /** Absent where the numbers of a comparison, if there is one, are all that is told of it. */
  readonly effect?: KindEffect<K>;
  /** Its groups are told beside each other and never compared in words, which is then said. */
  readonly isDescribedOnly?: true;
  /** The frame of a card's short answer, of `{arm}`, where it is not the number alone. */
  readonly headline?: Text;
  /** What is told of one group before its own number. */
  readonly ownNumber?: (result: NumbersOf<K>, metric: MetricOf<K>) => Text | undefined;
  /** Where it stands towards a target that somebody set, in place of a comparison. */
  readonly towardsTarget?: (result: NumbersOf<K>, metric: MetricOf<K> | undefined) => 'better' | 'worse' | 'neither';
}

/** How the effect of a kind's conclusions is said. */
export interface KindEffect<K extends ResultKind> {
  /** 1 where more is better, or neither is; −1 where less is. */
  readonly sign: (context: SentenceContext) => 1 | -1;
  readonly words: (metric: MetricOf<K>, result: NumbersOf<K>) => EffectWords;
  /** The share of an arm that answered again. */
  readonly responseRate?: (arm: ArmResult<K>) => MaybeNumber;
}
