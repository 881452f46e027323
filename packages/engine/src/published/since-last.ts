import { canonicalJson, changesSince, type ConclusionChange, type Evaluation, type Json } from '@polku/domain/evaluation';
import { metrics, type MetricDefinition } from '@polku/domain/metrics';
import { sinceSentence, sinceSummary } from '@polku/domain/sentences';
import type { Text } from '@polku/domain';
import { dayInFinland } from '../data-package/today.ts';
import { answerOf, type KeptRelease } from './kept-releases.ts';

/** One of the two releases that are compared. */
interface Compared {
  readonly id: string;
  readonly asOf: string;
  readonly releasedAt: string;
}

/** What has changed between two releases of a pilot. */
export interface SinceLast {
  readonly before: Compared;
  readonly after: Compared;
  readonly summary: Text;
  readonly changes: readonly (ConclusionChange & { readonly sentence: Text })[];
}

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

/** The changes between two evaluations with their words. */
export const toldChanges = (before: Evaluation, after: Evaluation): Pick<SinceLast, 'summary' | 'changes'> => {
  const changes = changesSince(before, after);
  return {
    summary: sinceSummary(changes, before.provenance.asOf, after.provenance.asOf),
    changes: changes.map((change) => ({ ...change, sentence: sinceSentence(change, definitions[change.metric]!) })),
  };
};

const comparedOf = ({ id, asOf, releasedAt }: KeptRelease): Compared => ({ id, asOf, releasedAt });
const asksTheSame = (a: KeptRelease, b: KeptRelease): boolean =>
  canonicalJson({ ...a.question, asOf: null } as Json) === canonicalJson({ ...b.question, asOf: null } as Json);

/**
 * The two releases to compare, of a pilot's under one policy, the newest first: the newest one, of those of all metrics where there are
 * any; and before it the last that answers the same question of other rows or another day, by the day of the last meeting where one is
 * named. Undefined where there are no two.
 */
export function lastTwo(releases: readonly KeptRelease[], meetingOn?: string): readonly [KeptRelease, KeptRelease] | undefined {
  const after = releases.find(({ question }) => question.metrics === undefined) ?? releases[0];
  const before = releases.find(
    (release) =>
      after !== undefined &&
      release.releasedAt < after.releasedAt &&
      asksTheSame(release, after) &&
      (release.snapshot !== after.snapshot || release.asOf !== after.asOf || release.answerHash !== after.answerHash) &&
      (meetingOn === undefined || dayInFinland(new Date(release.releasedAt)) <= meetingOn),
  );
  return after === undefined || before === undefined ? undefined : [before, after];
}

/** What has changed between two releases, of what was released and nothing finer. */
export const sinceLast = ([before, after]: readonly [KeptRelease, KeptRelease]): SinceLast => ({
  before: comparedOf(before),
  after: comparedOf(after),
  ...toldChanges(answerOf(before), answerOf(after)),
});
