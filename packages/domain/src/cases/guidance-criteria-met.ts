import type { FlagId } from '../catalogue/flags.ts';
import { guidanceCriteria, guidanceCriterionIds, type GuidanceCriterionId } from '../catalogue/recognition/guidance-criteria.ts';
import type { MainStatus } from '../catalogue/segments.ts';

/**
 * The agreed criteria by which a team of the centre guides a client to the work ability team. They speed guidance up and shut nobody
 * out: who meets none may still be referred.
 *
 * @example guidanceCriteriaMet({ mainStatus: 'unemployed_jobseeker', flags: ['mental_health'] }) // ['unemployed_mental_health']
 */
export function guidanceCriteriaMet(client: {
  readonly mainStatus: MainStatus | null;
  readonly flags: readonly FlagId[];
}): readonly GuidanceCriterionId[] {
  return guidanceCriterionIds.filter((id) => {
    const { mainStatus, flag } = guidanceCriteria[id];
    return client.mainStatus === mainStatus && client.flags.includes(flag);
  });
}
