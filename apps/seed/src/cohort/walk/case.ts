import type { ScenarioPathway } from '../../scenario/pathway.ts';
import type { Course } from '../course.ts';
import type { Milestones } from '../milestones.ts';
import type { Random } from '../random.ts';
import type { Referral } from '../referral.ts';
import type { Walk } from './walk.ts';

/** What is settled of a person before the walk, which adds states and milestones and moves none of these days. */
export interface SettledDays {
  readonly referral: Referral;
  readonly course: Course;
  readonly milestones: Milestones;
  /** The day on which the plan's service starts; null where that is later than the last day that is known of. */
  readonly serviceStarts: number | null;
}

/** A case whose walk is being drawn. */
export interface Case extends SettledDays {
  readonly routes: ScenarioPathway;
  readonly walk: Walk;
  readonly random: Random;
}
