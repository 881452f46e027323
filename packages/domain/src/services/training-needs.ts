import type { Day } from '../pathway/day.ts';

/** One answer to the competence survey: a row of `surveys.csv`. The score runs from 0 to 10. */
export interface CompetenceAnswer {
  readonly topic: string;
  readonly score: number;
}

/** A training that is planned. */
export interface PlannedTraining {
  readonly topic: string;
  /** The roles it is for; physicians were trained first. */
  readonly roleGroup: string;
  readonly plannedOn: Day;
}

/** A training that was held: a row of `activities.csv` of the kind `training`. */
export interface TrainingRecord {
  readonly topic: string;
  readonly roleGroup: string;
  readonly heldOn: Day;
  readonly people: number | null;
}

/** Sorts after every mean. */
const unasked = 11;

export interface TrainingNeed {
  readonly topic: string;
  /** Mean of the answers, 0 to 10; null where nobody was asked. */
  readonly meanScore: number | null;
  readonly answers: number;
  readonly plannedFor: readonly string[];
  readonly heldFor: readonly string[];
}

/**
 * Topic by topic, what staff say of their competence and which trainings are planned and held, the weakest topic first and those that
 * nobody was asked about last. Staff rate themselves: a low mean may be modesty, a high one may not be skill.
 *
 * @example trainingNeeds({ answers: [{ topic: 'recognition', score: 4 }], plan: [], records: [] })
 * // [{ topic: 'recognition', meanScore: 4, answers: 1, plannedFor: [], heldFor: [] }]
 */
export function trainingNeeds(known: {
  readonly answers: readonly CompetenceAnswer[];
  readonly plan: readonly PlannedTraining[];
  readonly records: readonly TrainingRecord[];
}): readonly TrainingNeed[] {
  const { answers, plan, records } = known;
  const topics = [...new Set([...answers, ...plan, ...records].map(({ topic }) => topic))].sort();
  const roleGroups = (trainings: readonly { readonly topic: string; readonly roleGroup: string }[], topic: string): readonly string[] =>
    [...new Set(trainings.filter((training) => training.topic === topic).map(({ roleGroup }) => roleGroup))].sort();
  return topics
    .map((topic) => {
      const scores = answers.filter((answer) => answer.topic === topic).map(({ score }) => score);
      return {
        topic,
        meanScore: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
        answers: scores.length,
        plannedFor: roleGroups(plan, topic),
        heldFor: roleGroups(records, topic),
      };
    })
    .sort((a, b) => (a.meanScore ?? unasked) - (b.meanScore ?? unasked));
}
