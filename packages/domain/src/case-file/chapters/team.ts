import { roles } from '../../catalogue/roles/index.ts';
import { caseTeam } from '../../cases/case-team.ts';
import { defineChapter, inWords, named } from '../chapter.ts';
import { meetingsOf } from '../meetings-of.ts';

const standings = {
  of_the_team: { fi: 'mukana', sv: 'med', en: 'of the team' },
  invited: { fi: 'kutsuttu, ei vielä mukana', sv: 'inbjuden, inte med ännu', en: 'invited, has not joined' },
} as const;

export const team = defineChapter({
  place: 190,
  title: { fi: 'Asiakkaan ympärille koottu tiimi', sv: 'Teamet kring klienten', en: 'The team around the client' },
  columns: ['role', 'standing'],
  tell: (file) => {
    const assigned = file.own.assignments.map(({ role, from_on: from, to_on: to }) => ({ role, from, to }));
    const { roles: present, invited } = caseTeam(assigned, meetingsOf(file), file.on);
    const awaited = invited.filter(({ role, hasJoined }) => !hasJoined && !present.includes(role)).map(({ role }) => role);
    return [
      ...present.map((role) => ({ role: named(roles, role), standing: inWords(standings, 'of_the_team') })),
      ...awaited.map((role) => ({ role: named(roles, role), standing: inWords(standings, 'invited') })),
    ];
  },
});
