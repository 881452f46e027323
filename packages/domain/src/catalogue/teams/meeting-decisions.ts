import type { CatalogueEntry } from '../entry.ts';

/** What a meeting about a client may decide, as codes: words of the meeting stay in the client’s own records. */
export const meetingDecisions = {
  shared_view: { label: { fi: 'Yhteinen näkemys', sv: 'Gemensam syn', en: 'Shared view' }, source: 'S3.8' },
  goals: { label: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' }, source: 'S3.8' },
  measures: { label: { fi: 'Toimenpiteet', sv: 'Åtgärder', en: 'Measures' }, source: 'S3.8' },
  follow_up: { label: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' }, source: 'S3.8' },
  responsibilities: { label: { fi: 'Vastuut', sv: 'Ansvar', en: 'Responsibilities' }, source: 'S3.8' },
  clarifications: { label: { fi: 'Selvitykset', sv: 'Utredningar', en: 'Clarifications' }, source: 'S3.8' },
  ending: { label: { fi: 'Päättäminen', sv: 'Avslutande', en: 'Ending' }, source: 'S2.15 (I)' },
} as const satisfies Record<string, CatalogueEntry>;

export type MeetingDecision = keyof typeof meetingDecisions;
export const meetingDecisionIds = Object.keys(meetingDecisions) as MeetingDecision[];
