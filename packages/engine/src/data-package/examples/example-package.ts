/** A small package that keeps every rule: the starting point of tests, which change one thing of it. */
const exampleFiles = {
  'datapackage.json': '{"name":"example","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  'organisations.csv': 'organisation_id,name,kind\no1,Satasote,county\no2,Pirha,county\n',
  'teams.csv':
    'team_id,organisation_id,name,model,municipality,opened_on,closed_on\nt1,o1,Keskitetty tiimi,centralised,Pori,2022-08-01,\nt2,o1,Alueellinen tiimi,regional,Ulvila,,\nt9,o2,Tampereen tiimi,regional,Tampere,,\n',
  'pilots.csv':
    'pilot_id,organisation_id,name,starts_on,ends_on,status,design,hypothesis\np1,o1,Pori,2022-08-01,2030-12-31,running,parallel,\n',
  'arms.csv':
    'pilot_id,arm_id,label,role,team_id,from_on,to_on\np1,central,Keskitetty,intervention,t1,2022-08-01,\np1,regional,Alueellinen,comparator,t2,,2030-12-31\n',
  'plan.csv':
    'pilot_id,metric,priority,direction,margin,horizon,adjustment,locked_on\np1,time_to_service,primary,lower_is_better,7.5,182,segment,2022-07-01\n',
  'clients.csv': 'client_id,organisation_id,birth_year,gender,municipality\n00123,o1,1980,female,Pori\nc2,o1,1999,,Ulvila\nc9,o2,1970,,\n',
  'episodes.csv':
    'episode_id,client_id,organisation_id,team_id,referred_on,referral_source,segment,main_status,unemployed_since,social_services_client,flags,observed_from,observed_until\n' +
    'e1,00123,o1,t1,2023-01-10,kela,,unemployed_jobseeker,2021-05-01,false,typ_client;mental_health,,2024-01-10\n' +
    'e2,c2,o1,t2,2023-02-01,,student_support,,,,,,2024-01-10\n' +
    'e9,c9,o2,t9,2023-03-01,,,,,,,,2024-01-10\n',
  'events.csv':
    'episode_id,event,occurred_on,detail\ne1,need_recognised,2022-12-01,\ne1,first_contact,2023-01-12,\ne1,team_meeting,2023-02-01,\ne1,plan_formed,2023-02-20,\ne2,ended,2023-09-01,ended_employed\n',
  'pathway.csv': 'episode_id,state,entered_on\ne1,need_recognised,2022-12-01\ne1,in_triage,2023-01-11\ne1,referred,2023-01-05\n',
  'instruments.csv':
    'instrument_id,label,minimum,maximum,step,higher_is_better,important_change,occasions\nbdi,Mood,0,63,1,false,5,start=0;later=56\n',
  'scores.csv':
    'episode_id,measured_on,instrument,score,occasion\ne1,2023-01-11,work_ability_score,5,baseline\ne1,2023-07-11,work_ability_score,7,\ne2,2023-02-02,bdi,21,start\n',
  'services.csv': 'episode_id,service,ordered_on,started_on,ended_on\ne1,work_coaching,2023-02-20,2023-03-01,2023-06-01\n',
  'feedback.csv':
    'feedback_id,organisation_id,team_id,respondent,given_on,recommend\nf1,o1,t1,client,2023-05-05,9\nf2,o1,,staff,2023-05-05,7\n',
  'activities.csv': 'activity_id,organisation_id,kind,held_on,events,participations,unique_people\na1,o1,training,2023-04-04,2,40,31\n',
  'fidelity.csv': 'team_id,reviewed_on,scale,item,rating\nt1,2023-10-10,ips-25,zero exclusion,4\n',
  'targets.csv': 'pilot_id,metric,value,by_on\np1,score_count,10000,2030-12-31\n',
  'counts.csv':
    'pilot_id,arm_id,metric,numerator,denominator,period_from,period_to,source\np1,central,coaching_employed,10,35,,,Final report\n',
  'milestones.csv': 'pilot_id,label,planned_on,done_on,status\np1,First clients,2022-08-01,2022-08-01,done\n',
  'budget.csv': 'pilot_id,period_from,period_to,budgeted,spent\np1,2022-01-01,2022-12-31,100000,98000.5\n',
  'decisions.csv': 'pilot_id,decided_on,decision,view,expected_effect,review_on\np1,2023-06-01,Go on,,,2030-01-01\n',
} as const;

export type ExampleFile = keyof typeof exampleFiles;

/** The day on which the tests read the package. */
export const exampleToday = '2024-01-31';

/** The package, with these files in the place of its own; undefined takes a file away. */
export function examplePackage(
  changes: Readonly<Record<string, string | Uint8Array | undefined>> = {},
): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array | undefined> = { ...exampleFiles, ...changes };
  return Object.fromEntries(Object.entries(files).filter((file): file is [string, string | Uint8Array] => file[1] !== undefined));
}

/** A file with one cell changed; `row` counts from 1 under the header. */
export function withCell(file: ExampleFile, row: number, column: string, value: string): Record<string, string> {
  const lines = exampleFiles[file]
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const position = lines[0]!.indexOf(column);
  if (position < 0 || lines[row] === undefined) throw new RangeError(`${file} has no such cell`);
  lines[row][position] = /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  return { [file]: `${lines.map((line) => line.join(',')).join('\n')}\n` };
}

/** A file with a row added at its end. */
export function withRow(file: ExampleFile, row: string): Record<string, string> {
  return { [file]: `${exampleFiles[file]}${row}\n` };
}

export const exampleFile = (file: ExampleFile): string => exampleFiles[file];
export const exampleFileNames = Object.keys(exampleFiles) as ExampleFile[];
