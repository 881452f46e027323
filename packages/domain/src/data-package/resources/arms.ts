import { code, date, id, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** What an arm is in the comparison. */
export const armRoles = ['intervention', 'comparator'] as const;
export type ArmRole = (typeof armRoles)[number];

/** What a comparator stands for in the comparison. */
export const comparatorParts = ['own_before', 'beside'] as const;

export const arms = defineResource({
  name: 'arms',
  required: true,
  mayBeEmpty: false,
  key: [],
  organisation: { through: 'team_id' },
  periods: [['from_on', 'to_on']],
  description:
    'The groups that a pilot compares, one row per team and period. An episode belongs to the arm whose team received the referral while a row was in force.',
  columns: {
    pilot_id: id('The pilot.', { required: true, references: 'pilots' }),
    arm_id: id('Id of the arm, unique within the pilot; several rows may share it.', { required: true }),
    label: text('Name of the arm as charts show it.', { required: true }),
    role: code('What the arm is in the comparison.', armRoles, { required: true }),
    team_id: id('The team whose referrals belong to the arm.', { required: true, references: 'teams' }),
    from_on: date('First day in force; empty: from the beginning.'),
    to_on: date('Last day in force; empty: still in force.', { mayBeFuture: true }),
    stands_for: code(
      'What a comparator stands for: the area of the intervention before it, or what went on beside. Empty: the former where it closed before the start, else the latter.',
      comparatorParts,
    ),
  },
});
