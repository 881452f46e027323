import { roleIds } from '../../catalogue/roles/index.ts';
import { serviceIds } from '../../catalogue/services/index.ts';
import { interfaceCounterpartIds } from '../../catalogue/steering/interfaces.ts';
import { teamModelIds } from '../../catalogue/teams/team-models.ts';
import { stateIds } from '../../pathway/states.ts';
import { codes, date, id, integer, text } from '../columns.ts';
import { defineResource } from '../resource.ts';

export const packageBoxes = defineResource({
  name: 'package_boxes',
  required: false,
  mayBeEmpty: false,
  key: ['organisation_id', 'version', 'box'],
  organisation: 'own_column',
  description: 'The parts of an organisation’s service package, version by version: services, teams, roles and the parties around it.',
  columns: {
    organisation_id: id('The organisation.', { required: true, references: 'organisations' }),
    version: integer('Version of the description; the first is 1.', { required: true, minimum: 1 }),
    box: id('Id of the part.', { required: true }),
    label: text('Name of the part.', { required: true }),
    level: integer('Its place in the package, from 1.', { minimum: 1 }),
    in_force_from: date('First day on which this version was followed; empty: a draft.'),
    services: codes('Services of the part, separated by `;`.', serviceIds),
    team_models: codes('Kinds of teams that work in it, separated by `;`.', teamModelIds),
    roles: codes('Roles that work in it, separated by `;`.', roleIds),
    states: codes('States of the pathway in which a client’s matter is in this part, separated by `;`.', stateIds),
    counterparts: codes('Parties with which the part divides its work, separated by `;`.', interfaceCounterpartIds),
  },
});
