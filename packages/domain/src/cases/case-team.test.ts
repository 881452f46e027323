import { expect, test } from 'vitest';
import { caseTeam } from './case-team.ts';

test('a team is read from assignments in force and from meetings held, each role once', () => {
  const team = caseTeam(
    [
      { role: 'work_ability_coordinator', from: '2022-03-01' },
      { role: 'nurse', from: '2022-03-01', to: '2022-03-05' },
      { role: null, from: '2022-03-01' },
    ],
    [
      { heldOn: '2022-03-15', rolesPresent: ['work_ability_coordinator', 'client', 'physician'], clientPresent: true },
      {
        heldOn: '2022-03-20',
        rolesPresent: ['physician', 'kela_expert'],
        clientPresent: false,
        rolesInvited: ['kela_expert', 'psychologist'],
      },
      { heldOn: '2022-04-20', rolesPresent: ['psychologist'], clientPresent: null },
    ],
    '2022-03-31',
  );
  expect(team).toEqual({
    roles: ['work_ability_coordinator', 'client', 'physician', 'kela_expert'],
    invited: [
      { role: 'kela_expert', hasJoined: true },
      { role: 'psychologist', hasJoined: false },
    ],
    meetings: { withClient: 1, withoutClient: 1, notRecorded: 0 },
  });
});
