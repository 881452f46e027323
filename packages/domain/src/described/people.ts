import { assignmentKinds } from '../catalogue/assignment-kinds.ts';
import { coordinatorChoices } from '../catalogue/coordinator-choices.ts';
import { networks } from '../catalogue/networks.ts';
import { organisations } from '../catalogue/organisations/index.ts';
import { roles } from '../catalogue/roles/index.ts';
import { meetingDecisions } from '../catalogue/teams/meeting-decisions.ts';
import { teamCompositions } from '../catalogue/teams/team-compositions.ts';
import { teamEntryRules } from '../catalogue/teams/team-entry-rules.ts';
import { teamFrame } from '../catalogue/teams/team-frame.ts';
import { teamModels } from '../catalogue/teams/team-models.ts';
import { teamPrinciples } from '../catalogue/teams/team-principles.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const peopleDescribed: Readonly<Record<string, DescribedKind>> = {
  roles: {
    title: { fi: 'Roolit', sv: 'Roller', en: 'Roles' },
    entries: () => entriesOf(roles),
  },
  organisations: {
    title: { fi: 'Organisaatiot', sv: 'Organisationer', en: 'Organisations' },
    entries: () => entriesOf(organisations),
  },
  networks: {
    title: { fi: 'Verkostot', sv: 'Nätverk', en: 'Networks' },
    entries: () => entriesOf(networks),
  },
  'assignment-kinds': {
    title: { fi: 'Vastuut', sv: 'Uppdrag', en: 'Kinds of assignment' },
    entries: () => entriesOf(assignmentKinds),
  },
  'coordinator-choices': {
    title: { fi: 'Miksi toinen koordinoi', sv: 'Varför någon annan samordnar', en: 'Why another co-ordinates' },
    entries: () => entriesOf(coordinatorChoices),
  },
  'meeting-decisions': {
    title: { fi: 'Kokousten päätökset', sv: 'Mötenas beslut', en: 'Decisions of meetings' },
    entries: () => entriesOf(meetingDecisions),
  },
  'team-models': {
    title: { fi: 'Tiimimallit', sv: 'Teammodeller', en: 'Team models' },
    entries: () => entriesOf(teamModels),
  },
  'team-compositions': {
    title: { fi: 'Tiimien kokoonpanot', sv: 'Teamens sammansättning', en: 'Compositions of teams' },
    entries: () => entriesOf(teamCompositions),
  },
  'team-entry-rules': {
    title: { fi: 'Tiimiin pääsyn säännöt', sv: 'Regler för att tas emot i teamet', en: 'Entry rules of teams' },
    entries: () => entriesOf(teamEntryRules),
  },
  'team-frame': {
    title: { fi: 'Tiimin kehys', sv: 'Teamets ramar', en: 'Frame of a team' },
    entries: () => entriesOf(teamFrame),
  },
  'team-principles': {
    title: { fi: 'Tiimityön periaatteet', sv: 'Principer för teamarbetet', en: 'Principles of teamwork' },
    entries: () => entriesOf(teamPrinciples),
  },
};
