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

/** How a case relates to the flow chart that was in force when it began. */
export const followedVersions = {
  in_force: { fi: 'Voimassa ollut versio', sv: 'Den gällande versionen', en: 'The version in force' },
  earlier: { fi: 'Aiempi versio', sv: 'En tidigare version', en: 'An earlier version' },
  later: {
    fi: 'Versio, joka hyväksyttiin vasta myöhemmin',
    sv: 'En version som godkändes först senare',
    en: 'A version approved only later',
  },
  draft: { fi: 'Luonnos', sv: 'Ett utkast', en: 'A draft' },
  unknown_version: {
    fi: 'Versio, jota ei ole luettelossa',
    sv: 'En version som inte finns i förteckningen',
    en: 'A version that is not listed',
  },
  not_told: { fi: 'Versiota ei ole kirjattu', sv: 'Versionen är inte antecknad', en: 'No version is recorded' },
} as const satisfies Record<string, Text>;
export type FollowedVersion = keyof typeof followedVersions;

/**
 * Whether a case followed the version in force on the day it was referred. Cases of different versions are not cases of one process:
 * a change between them may be the chart’s doing.
 *
 * @example versionFollowed('1', [{ version: '1', approvedOn: '2021-06-01' }, { version: '2', approvedOn: '2022-03-01' }], '2022-08-01')
 *   // 'earlier'
 */
export function versionFollowed(followed: string | null, versions: readonly ProcessVersion[], referredOn: Day): FollowedVersion {
  if (followed === null) return 'not_told';
  const version = versions.find((each) => each.version === followed);
  if (version === undefined) return 'unknown_version';
  if (version.approvedOn === null) return 'draft';
  if (version.approvedOn > referredOn) return 'later';
  return processVersionOn(versions, referredOn)?.version === followed ? 'in_force' : 'earlier';
}
