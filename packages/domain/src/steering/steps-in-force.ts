import type { Day } from '../pathway/day.ts';
import { roadmapOf, type RoadmapStep } from './roadmap-of.ts';

/**
 * The steps of a roadmap as they stand on a day: of each period those of its latest revision. What an earlier revision had and a later
 * one has not was dropped, and is neither open nor late any more.
 *
 * @example stepsInForce([], '2022-12-31') // []
 */
export const stepsInForce = (rows: Parameters<typeof roadmapOf>[0], on: Day): readonly RoadmapStep[] =>
  roadmapOf(rows, on).flatMap(({ revisions: [latest] }) => latest.tasks);
