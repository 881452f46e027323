import type { NumbersOf, PolicyId, ResultKind } from '@polku/domain/evaluation';
import type { Unreleased } from '../src/estimate/unreleased.ts';
import { nothingTold } from '../src/release/joint/audit.ts';
import { release, seenAlone, withheldTogether, type Release, type Released } from '../src/release/release.ts';

/** The released numbers of an answer that holds one result of groups that no other counts. */
export function releaseAlone<K extends ResultKind, Tables>(
  kind: { readonly release: Release<K, Tables> },
  unreleased: Unreleased<K, Tables>,
  policy: PolicyId,
): Released<NumbersOf<K>> {
  const [withheld] = withheldTogether([nothingTold], [], policy);
  return release(seenAlone(kind, unreleased, policy), withheld!, policy);
}
