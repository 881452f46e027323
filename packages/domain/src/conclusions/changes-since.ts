import { isAbsence } from '../evaluation/absence.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { isFollowed, type Evaluation, type FollowedResult } from '../evaluation/evaluation.ts';

/** What two evaluations were made of differently, any of which may be why they say another thing. */
const changeReasons = ['data', 'definition', 'method', 'plan', 'policy'] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** What became of one conclusion between two evaluations. */
export interface ConclusionChange {
  readonly metric: string;
  readonly instrument?: string | undefined;
  readonly arm: string;
  /** As it is, or where it is gone, as it was. */
  readonly unit: string;
  readonly priority: Conclusion['priority'];
  readonly changed: 'conclusion' | 'value' | 'nothing' | 'appeared' | 'gone';
  readonly before: Pick<Conclusion, 'case' | 'estimate'> | undefined;
  readonly after: Pick<Conclusion, 'case' | 'estimate'> | undefined;
  /** By how much the estimate moved, in the metric's unit; undefined where one of them is not shown. */
  readonly moved: number | undefined;
  /** Whether the estimate is now outside what the interval before allowed: more than its noise. */
  readonly isBeyondInterval: boolean;
  /** Empty where nothing changed. */
  readonly reasons: readonly ChangeReason[];
}

interface Told {
  readonly result: FollowedResult;
  readonly conclusion: Conclusion;
}

function toldIn({ results }: Evaluation): ReadonlyMap<string, Told> {
  const followed = results.filter(isFollowed);
  return new Map(
    followed.flatMap((result) =>
      (result.conclusions ?? []).map((conclusion): [string, Told] => [
        JSON.stringify([result.metric, result.instrument ?? null, conclusion.arm]),
        { result, conclusion },
      ]),
    ),
  );
}

function reasonsOf(before: Evaluation, after: Evaluation, versions: readonly (number | undefined)[]): readonly ChangeReason[] {
  const [old, now] = [before.provenance, after.provenance];
  const differs: Readonly<Record<ChangeReason, boolean>> = {
    data: old.datasetHash !== now.datasetHash || old.asOf !== now.asOf,
    definition: versions[0] !== undefined && versions[1] !== undefined && versions[0] !== versions[1],
    method: old.polkuVersion !== now.polkuVersion || old.horizonDays !== now.horizonDays,
    plan: old.planHash !== now.planHash || old.planLockedOn !== now.planLockedOn,
    policy: old.policy !== now.policy,
  };
  return changeReasons.filter((reason) => differs[reason]);
}

function changeOf(old: Told | undefined, now: Told | undefined): Omit<ConclusionChange, 'reasons' | 'metric' | 'instrument' | 'arm'> {
  const [before, after] = [old?.conclusion, now?.conclusion];
  const { unit, priority } = (after ?? before)!;
  const [from, to] = [before?.estimate, after?.estimate];
  const bothShown = from !== undefined && to !== undefined && !isAbsence(from) && !isAbsence(to);
  const moved = bothShown ? to - from : undefined;
  const isBeyondInterval =
    bothShown && before !== undefined && !isAbsence(before.interval) && (to < before.interval.lower || to > before.interval.upper);
  const changed =
    before === undefined
      ? 'appeared'
      : after === undefined
        ? 'gone'
        : before.case !== after.case
          ? 'conclusion'
          : moved === 0 || (moved === undefined && JSON.stringify(from) === JSON.stringify(to))
            ? 'nothing'
            : 'value';
  return { unit, priority, changed, before, after, moved, isBeyondInterval };
}

/**
 * What has changed between two evaluations of one pilot as they were released: of each measure of the plan its conclusion or its value,
 * by how much, and what was different in the making. Of evaluations without a locked plan, which name no measure, every conclusion.
 *
 * Misleads where it is read as an effect: an estimate moves with every new client, and only one beyond the interval before moved by more
 * than its noise. Where several things are different, each is named, and which of them it was is not known.
 *
 * ```ts
 * const result = (estimate: number) => ({
 *   metric: 'time_to_service',
 *   metricVersion: 1,
 *   conclusions: [
 *     { arm: 'new', unit: 'days', priority: 'primary', case: 'better', estimate, interval: { lower: -9, upper: -1, level: 0.95, method: '' } },
 *   ],
 * });
 * const evaluation = (asOf: string, estimate: number) => ({ provenance: { asOf }, results: [result(estimate)] }) as never;
 * const [change] = changesSince(evaluation('2023-12-31', -5), evaluation('2024-03-31', -10));
 * [change!.changed, change!.moved, change!.isBeyondInterval, change!.reasons]; // → ['value', -5, true, ['data']]
 * ```
 */
export function changesSince(before: Evaluation, after: Evaluation): readonly ConclusionChange[] {
  const [old, now] = [toldIn(before), toldIn(after)];
  const all = [...new Set([...now.keys(), ...old.keys()])].map((key): ConclusionChange => {
    const [then, today] = [old.get(key), now.get(key)];
    const { metric, instrument } = (today ?? then)!.result;
    const change = changeOf(then, today);
    const reasons = reasonsOf(before, after, [then?.result.metricVersion, today?.result.metricVersion]);
    return {
      metric,
      ...(instrument === undefined ? {} : { instrument }),
      arm: (today ?? then)!.conclusion.arm,
      ...change,
      reasons: change.changed === 'nothing' ? [] : reasons,
    };
  });
  const planned = all.filter(({ priority }) => priority !== 'exploratory');
  const ranks = { primary: 0, secondary: 1, exploratory: 2 } as const;
  return (planned.length > 0 ? planned : all).toSorted((a, b) => ranks[a.priority] - ranks[b.priority]);
}
