import * as z from 'zod';
import { evaluationPlanSchema, type EvaluationPlan } from './evaluation-plan.ts';

const { windowsDays, cutOffOn, looks, alpha, spending } = evaluationPlanSchema.shape;

/** What the files of a plan have no column for: chosen beside its rows, by whoever locks it. */
export const planChoicesSchema = z.strictObject({ windowsDays, cutOffOn, looks, alpha, spending }).partial();
export type PlanChoices = Partial<Pick<EvaluationPlan, 'windowsDays' | 'cutOffOn' | 'looks' | 'alpha' | 'spending'>>;

/** Of a plan, what the files have no column for: rows are compared with it by the choices that it made. */
export const choicesOf = (plan: EvaluationPlan): Required<PlanChoices> => ({
  windowsDays: plan.windowsDays,
  cutOffOn: plan.cutOffOn,
  looks: plan.looks,
  alpha: plan.alpha,
  spending: plan.spending,
});
