import { describe, expect, it } from 'vitest';
import { examplePackage, exampleToday } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

/** What is said of the paths of a package: the row, the rule and its days. */
async function findingsIn(files: Readonly<Record<string, string>>): Promise<readonly (readonly [number | null, string])[]> {
  const { problems, warnings } = await validatePackage(memorySource(examplePackage(files)), { today: exampleToday });
  expect(problems).toEqual([]);
  return warnings
    .filter(({ rule }) => rule === 'impossible_path')
    .map(({ row, expected, hint }) => [row, `${/the rule (\w+)/.exec(expected)?.[1]} ${/\((.*?)\)/.exec(hint)?.[1]}`] as const);
}

type Entered = readonly [state: string, enteredOn: string];
const pathOf = (rows: readonly Entered[], episode = 'e1') => rows.map(([state, on]) => `${episode},${state},${on}\n`).join('');
const pathway = (...rows: readonly Entered[]) => ({ 'pathway.csv': `episode_id,state,entered_on\n${pathOf(rows)}` });

/** What is said of the path of one episode, referred on 2023-01-10. */
const findings = (...rows: readonly Entered[]) => findingsIn(pathway(...rows));

describe('a recorded path', () => {
  it('that goes as cases may go is passed over', async () => {
    expect(await findings(['in_triage', '2023-01-10'], ['waiting_for_team', '2023-01-12'], ['team_planning', '2023-02-01'])).toEqual([]);
  });

  it('is read by its days, whatever the order of its rows', async () => {
    expect(await findings(['team_planning', '2023-02-01'], ['in_triage', '2023-01-10'], ['waiting_for_team', '2023-01-12'])).toEqual([]);
  });

  it('names each rule that it breaks, with the row and the day', async () => {
    expect(
      await findings(
        ['waiting_for_team', '2023-01-12'],
        ['plan_drafting', '2023-01-20'],
        ['ended_withdrew', '2023-03-01'],
        ['team_planning', '2023-04-01'],
      ),
    ).toEqual([
      [1, 'path_begins_midway 2023-01-12'],
      [2, 'impossible_transition 2023-01-20'],
      [4, 'path_continues_after_end 2023-04-01'],
    ]);
  });

  it('is told of without the episode’s id and without its states', async () => {
    const file = 'episode_id,state,entered_on\ne1,plan_drafting,2023-01-20\n';
    const { warnings } = await validatePackage(memorySource(examplePackage({ 'pathway.csv': file })), { today: exampleToday });
    expect(warnings).toMatchObject([{ file: 'pathway.csv', row: 1, column: 'state', rule: 'impossible_path' }]);
    expect(JSON.stringify(warnings)).not.toMatch(/\be1\b|plan_drafting/);
  });

  it('that was recorded twice while a state lasts breaks nothing', async () => {
    expect(await findings(['in_triage', '2023-01-10'], ['in_triage', '2023-01-11'])).toEqual([]);
  });
});

/** e1 meets the team on the day of its meeting, and goes on. */
const planned: readonly Entered[] = [
  ['in_triage', '2023-01-10'],
  ['waiting_for_team', '2023-01-12'],
  ['team_planning', '2023-02-01'],
  ['goal_setting', '2023-02-10'],
  ['plan_drafting', '2023-02-20'],
  ['on_pathway', '2023-03-01'],
];
const agreed: readonly Entered[] = [...planned, ['ending_under_agreement', '2023-05-01'], ['ended_employed', '2023-06-01']];

describe('what other files tell of a case', () => {
  it.each<[string, string, Readonly<Record<string, string>>, readonly Entered[]]>([
    [
      'the team met without a consent that covers several sectors',
      '2 team_without_consent 2023-01-12; 3 team_without_consent 2023-02-01',
      { 'consents.csv': 'consent_id,episode_id,asked_on,given_on,form,scope\nk1,e1,2023-01-02,2023-01-02,own_form,health_services\n' },
      planned,
    ],
    [
      'a consent that nobody answered is unknown, and breaks nothing',
      '',
      { 'consents.csv': 'consent_id,episode_id,asked_on,given_on\nk1,e1,2023-01-02,\n' },
      planned,
    ],
    [
      'a case for which nobody answered for nine days',
      '1 client_responsible_gap 2023-03-01, 2023-03-09',
      {
        'assignments.csv':
          'assignment_id,episode_id,kind,from_on,to_on\nx1,e1,client_responsible,2023-02-01,2023-02-28\nx2,e1,client_responsible,2023-03-10,\n',
      },
      planned,
    ],
    [
      'a responsibility that ended though the receiver had not accepted it',
      '1 handover_not_accepted 2023-02-28, 2023-02-20',
      {
        'assignments.csv':
          'assignment_id,episode_id,kind,from_on,to_on\nx1,e1,client_responsible,2023-02-01,2023-02-28\nx2,e1,client_responsible,2023-03-01,\n',
        'handovers.csv': 'handover_id,episode_id,proposed_on,accepted_on\nh1,e1,2023-02-20,\n',
      },
      planned,
    ],
    [
      'a contact person who was named after joint planning',
      '4 contact_person_missing 2023-02-10',
      { 'assignments.csv': 'assignment_id,episode_id,kind,from_on,to_on\nx1,e1,contact_person,2023-02-11,\n' },
      planned,
    ],
    [
      'a plan that is kept in two systems at a time',
      '1 plan_in_several_places 2023-04-01',
      {
        'plans.csv':
          'plan_id,episode_id,kind,formed_on,located_in\np1,e1,work_ability_support,2023-02-20,pegasos\np2,e1,work_ability_support,2023-04-01,typpi\n',
      },
      planned,
    ],
    [
      'an end that was agreed afterwards',
      '8 ended_before_agreed 2023-06-01, 2023-06-05',
      { 'endings.csv': 'episode_id,agreed_on\ne1,2023-06-05\n' },
      agreed,
    ],
    [
      'a date whose system is told, but not how exactly it is known',
      '1 provenance_missing 2023-02-01',
      {
        'events.csv':
          'episode_id,event,occurred_on,detail,source_system,precision\ne1,team_meeting,2023-02-01,,pegasos,\ne1,plan_formed,2023-02-20,,pegasos,day\n',
      },
      planned,
    ],
  ])('%s', async (_, expected, files, rows) => {
    expect((await findingsIn({ ...pathway(...rows), ...files })).map((finding) => finding.join(' ')).join('; ')).toBe(expected);
  });

  it('time may be booked before consent where the team works so', async () => {
    const oneSector = {
      ...pathway(...planned),
      'consents.csv':
        'consent_id,episode_id,asked_on,given_on,form,scope\nk0,e1,2023-01-02,2023-01-02,own_form,kela\nk1,e1,2023-01-20,2023-01-20,y100,\n',
    };
    expect(await findingsIn(oneSector)).toEqual([[2, 'team_without_consent 2023-01-12']]);
    const teams =
      'team_id,organisation_id,name,model,consent_practice\nt1,o1,Keskitetty tiimi,centralised,after_booking\nt2,o1,Alueellinen tiimi,regional,\nt9,o2,Tampereen tiimi,regional,\n';
    expect(await findingsIn({ ...oneSector, 'teams.csv': teams })).toEqual([]);
  });
});

describe('a client who comes back', () => {
  const twice = (previous: string, other = '') => ({
    'episodes.csv':
      'episode_id,client_id,organisation_id,team_id,referred_on,observed_until,previous_episode_id\n' +
      `e1,00123,o1,t1,2023-01-10,2023-09-01,\ne2,c2,o1,t2,2023-02-01,2024-01-10,${other}\ne3,00123,o1,t1,2023-10-01,2024-01-10,${previous}\n`,
    'pathway.csv': `episode_id,state,entered_on\n${pathOf(agreed)}${pathOf([['in_triage', '2023-10-01']], 'e3')}`,
    'scores.csv': 'episode_id,measured_on,instrument,score,occasion\ne1,2023-01-11,work_ability_score,5,baseline\n',
  });

  it.each<[string, Record<string, string>, string]>([
    ['and whose new case names the earlier one', twice('e1'), ''],
    ['and whose new case names none, in a package that links cases', twice('', 'e0'), '9 return_not_linked 2023-10-01, 2023-06-01'],
    ['in a package that links no cases at all', twice(''), ''],
  ])('%s', async (_, files, expected) => {
    const found = (await findingsIn(files)).map((finding) => finding.join(' '));
    expect(found.filter((each) => each.startsWith('9 ')).join('; ')).toBe(expected);
  });
});
