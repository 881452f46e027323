import { planBlocks, type PlanBlockId } from '../../catalogue/plans/plan-blocks.ts';
import { planKinds } from '../../catalogue/plans/plan-kinds.ts';
import { sourceSystems } from '../../catalogue/source-systems.ts';
import { planCompleteness, planReviews, planStage } from '../../cases/plan-stage.ts';
import { allNamed, defineChapter, inWords, named } from '../chapter.ts';
import { listed } from '../listed.ts';
import { planStages } from '../stages.ts';

export const plans = defineChapter({
  place: 110,
  title: { fi: 'Suunnitelmat', sv: 'Planer', en: 'Plans' },
  columns: ['kind', 'formed_on', 'stage', 'review_due_on', 'located_in', 'blocks_filled', 'blocks_missing'],
  tell: ({ own, events, on }) =>
    own.plans
      .filter(({ formed_on: formedOn }) => formedOn <= on)
      .map((plan) => {
        const { filledCount, missing } = planCompleteness(listed<PlanBlockId>(plan.blocks));
        const dated = {
          formedOn: plan.formed_on,
          agreedOn: plan.agreed_on,
          reviewDueOn: plan.review_due_on,
          reviewedOn: planReviews(plan.plan_id, own.plans, events),
          closedOn: plan.closed_on,
        };
        return {
          kind: named(planKinds, plan.kind),
          formed_on: plan.formed_on,
          stage: inWords(planStages, planStage(dated, on)),
          review_due_on: plan.review_due_on,
          located_in: named(sourceSystems, plan.located_in),
          // What was left unsaid of the blocks is not known to be empty.
          blocks_filled: plan.blocks === null ? null : filledCount,
          blocks_missing: plan.blocks === null ? null : allNamed(planBlocks, missing),
        };
      }),
});
