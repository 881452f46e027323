import { pathTemplateIds, pathTemplates, type PathEntryRuleId, type PathTemplateId } from '../catalogue/path-templates.ts';
import type { FlagId } from '../catalogue/flags.ts';
import type { SegmentId } from '../catalogue/segments.ts';

/** What is known of a case when a path is thought of. */
export interface PathTemplateFacts {
  readonly flags: readonly FlagId[];
  readonly segment: SegmentId | null;
  /** Whether public employment services alone are enough, as judged with the client; null where it was not judged. */
  readonly teServicesEnough: boolean | null;
}

const holds: Readonly<Record<PathEntryRuleId, (facts: PathTemplateFacts) => boolean>> = {
  te_services_not_enough: ({ teServicesEnough }) => teServicesEnough === false,
  student_special_support: ({ segment }) => segment === 'student_support',
  neuropsychiatric_support: ({ flags }) => flags.includes('nepsy'),
  immigrant_client: ({ flags }) => flags.includes('immigrant_integration'),
};

/**
 * The path templates whose entry rule holds of a case: what could be talked about with the client, never a decision. What has not
 * been judged opens no path, which does not mean that the client would not need it.
 *
 * @example pathTemplatesFor({ flags: ['nepsy'], segment: null, teServicesEnough: false }) // ['social_care', 'nepsy']
 */
export function pathTemplatesFor(facts: PathTemplateFacts): readonly PathTemplateId[] {
  return pathTemplateIds.filter((id) => holds[pathTemplates[id].entryRule](facts));
}
