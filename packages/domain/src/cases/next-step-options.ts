import { nextStepIds, nextSteps, type NextStep, type NextStepId } from '../catalogue/recognition/next-steps.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Text } from '../text.ts';

/** A row of `directory.csv`: whom to turn to near the client, by role, never by name. */
type DirectoryRow = Pick<ResourceRow<'directory'>, 'organisation_id' | 'counterpart' | 'role' | 'channel' | 'page'>;

export interface NextStepOption {
  readonly id: NextStepId;
  readonly label: Text;
  /** For whom it is worth exploring; null: for everybody. */
  readonly when: Text | null;
  /** Contacts near the client; empty where the directory has none. */
  readonly contacts: readonly Omit<DirectoryRow, 'organisation_id'>[];
}

/**
 * The options to explore with a client whose need has been recognised, all of them and in order, each with the contacts that the
 * organisation’s directory has for it. Worker and client decide together; what they chose is recorded as `guided_to` of the sign.
 *
 * @example nextStepOptions([], 'o1').map(({ id }) => id) // ['typ', 'employment_services', 'work_coach', 'nurse_for_unemployed', 'own_worker', 'coordinator']
 */
export const nextStepOptions = (directory: readonly DirectoryRow[], organisationId: string): readonly NextStepOption[] =>
  nextStepIds.map((id) => {
    const { label, when, roles }: NextStep = nextSteps[id];
    const contacts = directory
      .filter(({ organisation_id: organisation, role }) => organisation === organisationId && roles.includes(role))
      .map(({ counterpart, role, channel, page }) => ({ counterpart, role, channel, page }));
    return { id, label, when: when ?? null, contacts };
  });
