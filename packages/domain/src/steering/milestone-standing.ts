import type { Text } from '../text.ts';
import type { Day } from '../pathway/day.ts';

export const milestoneStandings = {
  no_day: { fi: 'Päivää ei ole sovittu', sv: 'Ingen dag är avtalad', en: 'No day is set' },
  planned: { fi: 'Suunniteltu', sv: 'Planerad', en: 'Planned' },
  late: { fi: 'Myöhässä', sv: 'Försenad', en: 'Late' },
  done: { fi: 'Tehty', sv: 'Gjord', en: 'Done' },
  done_late: { fi: 'Tehty myöhässä', sv: 'Gjord för sent', en: 'Done late' },
} as const satisfies Record<string, Text>;
export type MilestoneStanding = keyof typeof milestoneStandings;

/** A step of a pilot: a row of `milestones.csv`. */
export interface Milestone {
  readonly plannedOn: Day | null;
  readonly doneOn: Day | null;
}

/**
 * Where a step stands on a day, by its dates alone. A step whose day was moved counts by the day it has now: how often it was moved is
 * told by the revisions of the roadmap, not by this.
 *
 * @example milestoneStanding({ plannedOn: '2022-02-15', doneOn: null }, '2022-03-01') // 'late'
 */
export function milestoneStanding({ plannedOn, doneOn }: Milestone, on: Day): MilestoneStanding {
  if (doneOn !== null && doneOn <= on) return plannedOn !== null && doneOn > plannedOn ? 'done_late' : 'done';
  if (plannedOn === null) return 'no_day';
  return plannedOn < on ? 'late' : 'planned';
}
