import type { FlagId } from '../catalogue/flags.ts';
import { guidanceCriteria, type GuidanceCriterionId } from '../catalogue/recognition/guidance-criteria.ts';
import type { MainStatus } from '../catalogue/segments.ts';

/** A criterion that teams have agreed on here: a row of `guidance_criteria.csv`. What it leaves empty it does not ask for. */
export interface AgreedCriterion {
  readonly criterionId: string;
  readonly mainStatus: MainStatus | null;
  readonly flag: FlagId | null;
}

const builtIn = (): readonly AgreedCriterion[] =>
  (Object.keys(guidanceCriteria) as GuidanceCriterionId[]).map((criterionId) => ({ criterionId, ...guidanceCriteria[criterionId] }));

/**
 * The agreed criteria by which a team of the centre guides a client to the work ability team: the built-in ones, and those of one's
 * own, which take the place of a built-in one of the same id. They speed guidance up and shut nobody out: who meets none may still be
 * referred. A criterion that asks for nothing is met by nobody.
 *
 * @example guidanceCriteriaMet({ mainStatus: 'unemployed_jobseeker', flags: ['mental_health'] }) // ['unemployed_mental_health']
 */
export function guidanceCriteriaMet(
  client: { readonly mainStatus: MainStatus | null; readonly flags: readonly FlagId[] },
  agreed: readonly AgreedCriterion[] = [],
): readonly string[] {
  const replaced = new Set(agreed.map(({ criterionId }) => criterionId));
  return [...builtIn().filter(({ criterionId }) => !replaced.has(criterionId)), ...agreed]
    .filter(({ mainStatus, flag }) => mainStatus !== null || flag !== null)
    .filter(
      ({ mainStatus, flag }) => (mainStatus ?? client.mainStatus) === client.mainStatus && (flag === null || client.flags.includes(flag)),
    )
    .map(({ criterionId }) => criterionId);
}
