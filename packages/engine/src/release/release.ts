import {
  policies,
  unadjustedPairs,
  type AnyNumbers,
  type Conclusion,
  type DisclosurePolicy,
  type Evaluation,
  type FollowedResult,
  type MaybeNumber,
  type NotFollowedResult,
  type NumbersOf,
  type PolicyId,
  type ResultKind,
} from '@polku/domain/evaluation';
import type { KindEffects } from '../designs/kind-effects.ts';
import type { Unreleased } from '../estimate/unreleased.ts';
import { conclude, notCompared } from './conclude.ts';
import type { Concluding } from './concluding.ts';
import { hidesNothing } from './hides-nothing.ts';
import { withheldOf, type ToldCount, type ToldCounts } from './joint/audit.ts';
import { everyEpisode } from './joint/conditions.ts';
import { rangeTold } from './joint/told-range.ts';
import { shownCount } from './shown-number.ts';

declare const released: unique symbol;

/** What has passed the gate. Only this file makes it, and only this may leave the engine. */
export type Released<T> = T & { readonly [released]: true };

/** The parts of a result that hold numbers. */
export type Shown<K extends ResultKind> = Pick<NumbersOf<K>, 'arms' | 'comparisons' | 'standardised' | 'diagnostics'>;

/** What the policy lets be seen of one kind's numbers. */
export type Release<K extends ResultKind, Tables> = (unreleased: Unreleased<K, Tables>, policy: DisclosurePolicy) => Shown<K>;

/** What may be seen of a result alone. It may still not leave: other results of the answer tell of the same people. */
export interface SeenAlone<K extends ResultKind> {
  readonly numbers: NumbersOf<K>;
}

/**
 * What the policy lets be seen of one result by itself.
 *
 * Counts of too few people are suppressed, and so is as much more as keeps them from being computed; curves, shares and
 * quantiles are estimated anew from the counts that are shown, and follow-up and horizons end on fixed days; summaries of
 * many people are rounded to their precision. Under `none` the result comes out as it is.
 *
 * Misleads where results of several metrics are subtracted from each other: each is safe by itself, and `withheldTogether` makes
 * the answer safe.
 */
export function seenAlone<K extends ResultKind, Tables>(
  kind: { readonly release: Release<K, Tables> },
  unreleased: Unreleased<K, Tables>,
  policyId: PolicyId,
): SeenAlone<K> {
  const policy: DisclosurePolicy = policies[policyId];
  return { numbers: hidesNothing(policy) ? unreleased.numbers : { ...unreleased.numbers, ...kind.release(unreleased, policy) } };
}

/** What is withheld of a result for the sake of the whole answer. Only `withheldTogether` makes it. */
export interface Withheld {
  readonly counts: readonly ToldCount[];
  readonly [released]: true;
}

/** Arms with their exact numbers of episodes, as an answer shows them beside its results. */
type CountedArms = readonly { readonly id: string; readonly episodes: number }[];

/**
 * What must go of each of an answer's results, so that no count of a few follows from all of them together with the sizes of the arms.
 *
 * Misleads where several answers are held against one another: each is safe by itself.
 */
export function withheldTogether(results: readonly ToldCounts[], arms: CountedArms, policyId: PolicyId): readonly Withheld[] {
  const policy: DisclosurePolicy = policies[policyId];
  const known = arms.map(({ id, episodes }) => ({
    group: everyEpisode(id),
    ...rangeTold(episodes, shownCount(episodes, policy), policy),
  }));
  const withheld = hidesNothing(policy)
    ? results.map(() => [])
    : withheldOf(
        results,
        known,
        arms.map(({ id }) => id),
        policy,
      );
  return withheld.map((counts) => ({ counts }) as unknown as Withheld);
}

/** The one way out of the engine: gives of a result what may be seen of it alone, without what is withheld for the whole answer. */
export function release<K extends ResultKind>(
  { numbers }: SeenAlone<K>,
  { counts }: Withheld,
  policyId: PolicyId,
  toConclude?: ToConclude,
): Released<NumbersOf<K>> {
  const shown = counts.reduce<NumbersOf<K>>((rest, { withhold }) => withhold(rest as AnyNumbers) as NumbersOf<K>, numbers);
  const concluded = toConclude === undefined ? shown : { ...shown, conclusions: [...conclusionsOf(shown, toConclude, policies[policyId])] };
  return concluded as Released<NumbersOf<K>>;
}

/** One conclusion for each design; the crude differences beside them are those that were released. */
function conclusionsOf<K extends ResultKind>(
  shown: NumbersOf<K>,
  { effects, given }: ToConclude,
  policy: DisclosurePolicy,
): readonly Conclusion[] {
  return given.map((own, design) => {
    const unadjusted = unadjustedPairs(shown, own.arm);
    // Of one group alone there is nobody to compare it with, however it is counted.
    const isAlone = shown.arms.length < 2;
    if ('notComparedBecause' in effects)
      return notCompared({ ...own, unadjusted }, isAlone ? 'no_comparison' : effects.notComparedBecause, 'none');
    return conclude(effects[design]!, { ...own, unadjusted }, policy);
  });
}

/** What a result's conclusions are drawn from, one for each design. */
export interface ToConclude {
  readonly effects: KindEffects;
  readonly given: readonly Omit<Concluding, 'unadjusted'>[];
}

/** What is said of a result. */
export type Words = Omit<FollowedResult, keyof NumbersOf<ResultKind>>;

/** Adds the words of a released result: they are made of nothing but what was released. */
export function releaseWords<K extends ResultKind>(
  numbers: Released<NumbersOf<K>>,
  write: (numbers: Released<NumbersOf<K>>) => Words,
): Released<FollowedResult> {
  return { ...numbers, ...write(numbers) } as unknown as Released<FollowedResult>;
}

/** Arms with their exact numbers of episodes, as they may be shown. */
interface Counted {
  readonly arms: readonly { readonly episodes: MaybeNumber }[];
}

function releaseArms<Pilot extends Counted>(pilot: Pilot, policyId: PolicyId): Pilot {
  const policy: DisclosurePolicy = policies[policyId];
  return { ...pilot, arms: pilot.arms.map((arm) => ({ ...arm, episodes: shownCount(arm.episodes, policy) })) };
}

/** A list of pilots, each with the exact numbers of its arms' episodes, as it may be shown; all else in it is declared. */
export function releasePilots<Pilot extends Counted>(pilots: readonly Pilot[], policyId: PolicyId): Released<readonly Pilot[]> {
  return pilots.map((pilot) => releaseArms(pilot, policyId)) as unknown as Released<readonly Pilot[]>;
}

/** What an evaluation is made of: released results, names and dates that are declared, and exact numbers of episodes by arm. */
interface EvaluationParts extends Omit<Evaluation, 'schema' | 'results'> {
  readonly results: readonly (Released<FollowedResult> | NotFollowedResult)[];
}

/** Makes an evaluation of released results. */
export function releaseEvaluation({ provenance, pilot, results }: EvaluationParts): Released<Evaluation> {
  const evaluation: Evaluation = {
    schema: 'polku-evaluation/1',
    provenance,
    pilot: releaseArms(pilot, provenance.policy),
    results: [...results],
  };
  return evaluation as Released<Evaluation>;
}

/** What passed the gate before and was kept in the database since, for the same request of the same rows under the same policy. */
export const releasedBefore = <T>(kept: unknown): Released<T> => kept as Released<T>;
