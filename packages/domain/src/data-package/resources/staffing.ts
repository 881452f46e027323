import { roleIds } from '../../catalogue/roles/index.ts';
import { code, date, id, number } from '../columns.ts';
import { defineResource } from '../resource.ts';

/** The core of a team, and those who join it when a client’s matter needs them. */
const staffingLayers = ['core', 'extended'] as const;
export type StaffingLayer = (typeof staffingLayers)[number];

export const staffing = defineResource({
  name: 'staffing',
  required: false,
  mayBeEmpty: false,
  key: ['team_id', 'role', 'from_on'],
  organisation: { through: 'team_id' },
  periods: [['from_on', 'to_on']],
  description: 'Posts of a team by role, in full-time equivalents.',
  columns: {
    team_id: id('The team.', { required: true, references: 'teams' }),
    role: code('The role.', roleIds, { required: true }),
    from_on: date('First day.', { required: true }),
    to_on: date('Last day; empty: still in force.', { mayBeFuture: true }),
    full_time_equivalents: number('Full-time equivalents.', { required: true, minimum: 0 }),
    layer: code('Whether the role is of the team’s core or joins it from the areas.', staffingLayers),
  },
});
