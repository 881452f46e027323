import { between } from '../milestones.ts';
import type { Case } from './case.ts';

/** Days from the team's meeting to the goals that leave time for further examinations or the specialist level. */
const shortestClarification = 10;

/** From the team's meeting through what has to be cleared up to the goals and the plan. */
export function walkToPlan(one: Case): void {
  const { walk, random, routes, course, milestones } = one;
  const [meeting, goals] = [milestones.meeting!, milestones.goals!];
  const clarification = goals - meeting >= shortestClarification ? random.key(routes.clarification) : 'none';
  const leaves = between(meeting, goals, (clarification === 'none' ? 1 : 0.2) * random.uniform());
  nameThoseResponsible(one, meeting, leaves);

  let known = leaves;
  if (clarification === 'assessment_and_specialist') {
    walk.note('assessment_ordered', leaves);
    walk.enter('work_ability_assessment', leaves);
    known = between(leaves, goals, 0.3 * random.uniform());
    walk.note('assessment_started', between(leaves, known, random.uniform()));
    walk.note('assessment_done', known);
  }
  if (clarification === 'investigation' || clarification === 'investigation_and_specialist') {
    walk.note('investigation_ordered', leaves);
    walk.enter('investigations', leaves);
    known = between(leaves, goals, (clarification === 'investigation' ? 1 : 0.4) * random.uniform());
    walk.note('investigation_done', known);
  }
  if (clarification !== 'none' && clarification !== 'investigation') known = consultSpecialist(one, known, goals);
  walk.enter('goal_setting', known);
  walk.enter('plan_drafting', goals);
  walk.note('pathway_decided', between(goals, course.plan!, random.uniform()));
}

/** Whom a contact person is named for at the meeting or before the case leaves it, and who answers for the case from then on. */
function nameThoseResponsible({ walk, random, milestones }: Case, meeting: number, leaves: number): void {
  walk.note('client_responsible_named', between(milestones.contact!, meeting, random.uniform()));
  walk.note('contact_person_named', random.happens(0.5) ? meeting : leaves);
}

/** Goes to the specialist level on a day, and returns the day of its answer. */
export function consultSpecialist({ walk, random }: Case, on: number, until: number): number {
  const answered = between(on, until, 0.5 + 0.5 * random.uniform());
  walk.note('specialist_referred', on);
  walk.enter('specialist_consultation', on);
  walk.note('specialist_received', between(on, answered, 0.5 * random.uniform()));
  walk.note('specialist_statement', answered);
  return answered;
}
