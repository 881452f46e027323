import type { ConclusionCase, DisclosurePolicy, MaybeNumber } from '@polku/domain/evaluation';
import { hidesNothing } from './hides-nothing.ts';
import { fewPeople } from './shown-number.ts';

interface Decided {
  readonly case: ConclusionCase;
  /** As it is shown, at its deciding level. */
  readonly lower: number;
  readonly upper: number;
  readonly margin: number | null;
  /** Of those due. */
  readonly lostShare: number;
  readonly lostPeople: number | undefined;
}

/** What a claim rests on beside 0: that the interval stays within the margin. */
const within: Partial<Record<ConclusionCase, true>> = { no_real_difference: true, not_worse: true };
const undecided: Partial<Record<ConclusionCase, true>> = { cannot_be_told: true, not_compared: true };

/**
 * How far the mean outcome of those lost in the arm would have to lie from that of others like them for the interval to reach what it
 * now leaves out: its nearest way there, shared by the lost alone. Undefined where nothing is decided.
 *
 * The lost of the arms are taken to be the share that they are of all, and those of the comparison to be as their others. It misleads
 * where the arm lost far more than the comparison. Not estimable where nobody was lost: then nothing of theirs can overturn it.
 */
export function tippingPoint(decided: Decided, direction: 'higher_is_better' | 'lower_is_better' | 'neutral', policy: DisclosurePolicy) {
  if (undecided[decided.case] === true) return undefined;
  return { tippingPoint: ofDecided(decided, direction, policy) };
}

function ofDecided(
  { case: said, lower, upper, margin, lostShare, lostPeople }: Decided,
  direction: 'higher_is_better' | 'lower_is_better' | 'neutral',
  policy: DisclosurePolicy,
): MaybeNumber {
  const hides = !hidesNothing(policy);
  if (lostShare === 0) return hides && !policy.showsZero ? fewPeople : { absent: 'not_estimable', reason: 'no_events' };
  if (hides && (lostPeople === undefined || lostPeople < policy.summaryMinimum.people)) return fewPeople;
  const bound = within[said] === true ? (margin ?? 0) : 0;
  const [toLower, toUpper] = [Math.abs(lower + bound), Math.abs(bound - upper)];
  const way = said === 'not_worse' ? (direction === 'lower_is_better' ? toUpper : toLower) : Math.min(toLower, toUpper);
  return hides ? roundedDown(way / lostShare) : way / lostShare;
}

/** Two digits that never say more than is known: a conclusion is not harder to overturn for being rounded. */
function roundedDown(value: number): number {
  if (value === 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Number((Math.floor(value / unit) * unit).toPrecision(2));
}
