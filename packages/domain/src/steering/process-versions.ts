import type { Text } from '../text.ts';
import type { Day } from '../pathway/day.ts';

/** Until it is approved, a version is a draft: nobody is to follow it yet. */
export const processVersionStatuses = {
  draft: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' },
  approved: { fi: 'Hyväksytty', sv: 'Godkänd', en: 'Approved' },
} as const satisfies Record<string, Text>;
export type ProcessVersionStatus = keyof typeof processVersionStatuses;
export const processVersionStatusIds = Object.keys(processVersionStatuses) as ProcessVersionStatus[];

/** A version of a flow chart; cases name the one they followed in `episodes.process_version`. */
export interface ProcessVersion {
  readonly version: string;
  /** Null while it is a draft. */
  readonly approvedOn: Day | null;
}

/** Whether a version was approved by a day. */
export const processVersionStatus = ({ approvedOn }: ProcessVersion, on: Day): ProcessVersionStatus =>
  approvedOn !== null && approvedOn <= on ? 'approved' : 'draft';

/**
 * The version in force on a day: the one approved last. Null where none had been approved. Of two approved on one day the later in the
 * list is in force. That a version is in force does not mean that a case followed it.
 *
 * @example processVersionOn([{ version: '1', approvedOn: '2021-06-01' }, { version: '2', approvedOn: null }], '2022-01-31')
 *   // { version: '1', approvedOn: '2021-06-01' }
 */
export function processVersionOn(versions: readonly ProcessVersion[], on: Day): ProcessVersion | null {
  return versions.reduce<ProcessVersion | null>((latest, version) => {
    if (processVersionStatus(version, on) === 'draft') return latest;
    return latest === null || version.approvedOn! >= latest.approvedOn! ? version : latest;
  }, null);
}
