import { roleIds } from '../../catalogue/roles/index.ts';
import { consentScopeIds } from '../../catalogue/consents/consent-scopes.ts';
import { sourceSystemIds } from '../../catalogue/source-systems.ts';
import { planBlockIds } from '../../catalogue/plans/plan-blocks.ts';
import { planKindIds } from '../../catalogue/plans/plan-kinds.ts';
import { code, codes, date, id, provenance } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const plans = defineResource({
  name: 'plans',
  required: false,
  mayBeEmpty: false,
  key: ['plan_id'],
  organisation: { through: 'episode_id' },
  periods: [
    ['formed_on', 'agreed_on'],
    ['formed_on', 'review_due_on'],
    ['formed_on', 'closed_on'],
  ],
  description:
    'Plans that were formed with clients: their kind, blocks and place, never their text. Forming a plan of support or a follow-up plan counts as the event `plan_formed`.',
  columns: {
    plan_id: id('Id of the plan.', { required: true }),
    episode_id: id('The episode.', { required: true, references: 'episodes' }),
    kind: code('The kind of plan.', planKindIds, { required: true }),
    formed_on: date('The day on which it was formed.', { required: true }),
    located_in: code('The record system that holds it.', sourceSystemIds),
    blocks: codes('Blocks of the template that were filled in, separated by `;`.', planBlockIds),
    review_due_on: date('The day by which it is to be reviewed.', { mayBeFuture: true }),
    embedded_in: code('The plan that it is a part of, where it is no plan of its own.', planKindIds),
    agreed_on: date('The day on which it was agreed with the client.'),
    parties: codes('The parties that agreed on it, separated by `;`.', consentScopeIds),
    responsible_roles: codes('Roles of those who carry it forward, separated by `;`.', roleIds),
    closed_on: date('The last day on which it was followed; empty: followed still.'),
    ...provenance,
  },
});
