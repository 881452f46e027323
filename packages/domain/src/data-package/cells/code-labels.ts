import { assessmentLevels } from '../../catalogue/assessments/assessment-levels.ts';
import { assessmentResults } from '../../catalogue/assessments/assessment-results.ts';
import { assessmentTopics } from '../../catalogue/assessments/assessment-topics.ts';
import { assignmentKinds } from '../../catalogue/assignment-kinds.ts';
import { consentScopes } from '../../catalogue/consents/consent-scopes.ts';
import { contactChannels } from '../../catalogue/contact-channels.ts';
import { contactLanguages } from '../../catalogue/contact-languages.ts';
import { eventEntries } from '../../catalogue/event-entries.ts';
import { flags } from '../../catalogue/flags.ts';
import { builtInInstruments, scoreOccasions } from '../../catalogue/instruments.ts';
import { organisations } from '../../catalogue/organisations/index.ts';
import { planKinds } from '../../catalogue/plans/plan-kinds.ts';
import { practices } from '../../catalogue/practices.ts';
import { referralChannels } from '../../catalogue/referral-channels.ts';
import { referralSources } from '../../catalogue/referral-sources.ts';
import { roles } from '../../catalogue/roles/index.ts';
import { segments } from '../../catalogue/segments.ts';
import { services } from '../../catalogue/services/index.ts';
import { sourceSystems } from '../../catalogue/source-systems.ts';
import { steeringBodies } from '../../catalogue/steering/steering-bodies.ts';
import { meetingDecisions } from '../../catalogue/teams/meeting-decisions.ts';
import { teamModels } from '../../catalogue/teams/team-models.ts';
import { editDistance } from '../../nearest.ts';
import { states } from '../../pathway/states.ts';
import type { Text } from '../../text.ts';

type Labelled = Readonly<Record<string, { readonly label: Text }>>;

const lists = (): readonly Labelled[] => [
  assessmentLevels,
  assessmentResults,
  assessmentTopics,
  assignmentKinds,
  builtInInstruments,
  consentScopes,
  contactChannels,
  contactLanguages,
  eventEntries,
  flags,
  meetingDecisions,
  organisations,
  planKinds,
  practices,
  referralChannels,
  referralSources,
  roles,
  scoreOccasions,
  segments,
  services,
  sourceSystems,
  states,
  steeringBodies,
  teamModels,
];

let labels: ReadonlyMap<string, readonly string[]> | undefined;

/** What each code is called in every language; a code may be one of several lists. */
function labelsOf(code: string): readonly string[] {
  if (labels === undefined) {
    const found = new Map<string, string[]>();
    for (const [id, { label }] of lists().flatMap((list) => Object.entries(list)))
      found.set(id, [...(found.get(id) ?? []), ...Object.values(label)]);
    labels = found;
  }
  return labels.get(code) ?? [];
}

/** A word as it is compared: small plain letters and digits, words apart by one blank. */
const comparable = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const longestCompared = 60;
const fewestEdits = 1;
const editsPerLetter = 0.3;

/**
 * The code of a list that a text most likely means, by the code itself or by what it is called in any language, whatever its capitals
 * and accents; undefined where none is near, or where it holds the text itself, which is not to be repeated.
 */
export function nearestCode(text: string, values: Iterable<string>): string | undefined {
  const typed = comparable(text.slice(0, longestCompared));
  const most = Math.max(fewestEdits, Math.floor(typed.length * editsPerLetter));
  let best: { readonly value: string; readonly distance: number } | undefined;
  for (const value of typed === '' ? [] : values) {
    for (const name of [value, ...labelsOf(value)]) {
      const distance = editDistance(typed, comparable(name));
      if (distance < (best?.distance ?? most + 1)) best = { value, distance };
    }
  }
  return best === undefined || best.value.includes(text) ? undefined : best.value;
}

/** The nearest code as a hint says it; nothing where there is none. */
export const nearestNamed = (code: string | undefined): Text | string =>
  code === undefined ? '' : { fi: ` Lähin: \`${code}\`.`, sv: ` Närmast: \`${code}\`.`, en: ` The nearest: \`${code}\`.` };
