import type { Absence } from '../evaluation/absence.ts';
import type { NumbersOf } from '../evaluation/evaluation.ts';
import type { MaybeInterval, MaybeNumber } from '../evaluation/numbers.ts';
import type { ArmResult, Comparison, ResultKind } from '../evaluation/results.ts';
import type { MetricOf } from '../metrics/definition.ts';
import type { SentenceContext } from '../sentences/context.ts';
import type { EffectWords } from '../sentences/effect-sentence.ts';
import type { Prose } from '../sentences/prose.ts';
import type { Text } from '../text.ts';

/** How results of one kind are put into words. */
export interface KindWords<K extends ResultKind> {
  /** The number by which one arm is best known; undefined where it has none. */
  readonly estimateOf: (arm: ArmResult<K>, result: NumbersOf<K>) => MaybeNumber | undefined;
  /** How that number is written: of two side by side the unit stands once where the language lets it. */
  readonly written: (value: number, place: 'first' | 'second', prose: Prose) => string;
  /** One arm by itself, where nothing is compared. */
  readonly armSentence: (arm: ArmResult<K>, metric: MetricOf<K>, context: SentenceContext) => Text;
  /** Absent where the numbers of a comparison, if there is one, are all that is told of it. */
  readonly effect?: KindEffect<K>;
  /** The frames of a card's short answer, of `{verdict}`, `{arm}` and `{reference}`, where they are not the usual ones. */
  readonly headline?: { readonly compared: Text; readonly alone: Text };
  /** What is told of one group before its own number. */
  readonly ownNumber?: (result: NumbersOf<K>) => Text | undefined;
  /** Where it stands towards a target that somebody set, in place of a comparison. */
  readonly towardsTarget?: (result: NumbersOf<K>, metric: MetricOf<K> | undefined) => 'better' | 'worse' | 'neither';
}

/** How the first comparison of a result is judged and said. */
export interface KindEffect<K extends ResultKind> {
  /** The difference that leads, in the metric's unit; undefined where nothing is compared. */
  readonly difference: (result: NumbersOf<K>) => { readonly estimate: MaybeNumber; readonly interval: MaybeInterval } | undefined;
  /** 1 where more is better, or neither is; −1 where less is. */
  readonly sign: (context: SentenceContext) => 1 | -1;
  readonly words: (metric: MetricOf<K>, result: NumbersOf<K>) => EffectWords;
  /** Why there is no difference to tell, where the released numbers say it more exactly than the absence. */
  readonly absence?: (absence: Absence, result: NumbersOf<K>, metric: MetricOf<K>) => Text | undefined;
  /** Of differences of shares: the one that the standardised one makes comparable, on its day. */
  readonly crudeDifference?: (comparison: Comparison<K>, day: number | undefined) => MaybeNumber | undefined;
  /** The share of an arm that answered again. */
  readonly responseRate?: (arm: ArmResult<K>) => MaybeNumber;
}
