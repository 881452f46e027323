/** Twelve clients of a new arm and six of an old one, all referred on the first day of 2024 and followed beyond its last, the cut-off date. */
const clients = Array.from({ length: 18 }, (_, i) => ({ episode: `e${i + 1}`, client: `c${i + 1}`, team: i < 12 ? 't_new' : 't_old' }));
// Of the new ones four came from elsewhere than health and social services, and of two it is not known from where.
const sources = ['te_services', 'te_services', 'kela', 'self', 'unknown', ''];
const newClients = clients.slice(0, 12).map(({ episode }) => episode);
const oldClients = clients.slice(12).map(({ episode }) => episode);
export const table = (header: string, ...rows: readonly string[]): string => `${[header, ...rows].join('\n')}\n`;

/** What is counted by the examples beside it, table by table. */
export const countedPackage = {
  'datapackage.json': '{"name":"counted","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
  'teams.csv': table(
    'team_id,organisation_id,name,model',
    't_new,o1,Keskitetty tiimi,centralised',
    't_second,o1,Toinen tiimi,centralised',
    't_old,o1,Alueellinen tiimi,regional',
  ),
  'pilots.csv': table('pilot_id,organisation_id,name,starts_on,ends_on', 'p1,o1,Pori,2024-01-01,2025-12-31'),
  'arms.csv': table(
    'pilot_id,arm_id,label,role,team_id,from_on',
    'p1,new,Keskitetty,intervention,t_new,2024-01-01',
    'p1,new,Keskitetty,intervention,t_second,2024-01-01',
    'p1,old,Alueellinen,comparator,t_old,2024-01-01',
  ),
  'clients.csv': table('client_id,organisation_id', ...clients.map(({ client }) => `${client},o1`)),
  'episodes.csv': table(
    'episode_id,client_id,organisation_id,team_id,referred_on,referral_source,observed_until',
    ...clients.map(
      ({ episode, client, team }, i) => `${episode},${client},o1,${team},2024-01-01,${sources[i] ?? 'health_social_services'},2025-06-30`,
    ),
  ),
  'events.csv': table(
    'episode_id,event,occurred_on,detail',
    // Five new clients ended in work, one withdrew; one old one ended in studies.
    ...newClients.slice(0, 5).map((episode) => `${episode},ended,2024-12-01,ended_employed`),
    'e6,ended,2024-12-01,ended_withdrew',
    'e13,ended,2024-12-01,ended_studying',
    // One old client was met six times, the five others once each.
    ...['02', '03', '04', '05', '06', '07'].map((month) => `e13,follow_up_contact,2024-${month}-01,`),
    ...oldClients.slice(1).map((episode) => `${episode},follow_up_contact,2024-02-01,`),
  ),
  'services.csv': table(
    'episode_id,service,ordered_on,started_on,ended_on',
    // Coaching: eight new clients, six of them again; six old ones, two of them again.
    ...newClients.slice(0, 8).map((episode) => `${episode},work_coaching,2024-02-01,2024-02-10,2024-06-30`),
    ...newClients.slice(0, 6).map((episode) => `${episode},work_coaching,2024-07-01,2024-07-10,`),
    ...oldClients.map((episode) => `${episode},work_coaching,2024-02-01,2024-02-10,2024-12-30`),
    ...oldClients.slice(0, 2).map((episode) => `${episode},work_coaching,2024-07-01,2024-07-10,`),
    // A year of work activity, still going on; and one service of the past.
    ...newClients.slice(0, 5).map((episode) => `${episode},rehabilitative_work_activity,2024-03-01,2024-03-01,2025-03-01`),
    ...newClients.slice(0, 5).map((episode) => `${episode},work_trial,2024-03-01,2024-03-01,2024-04-01`),
  ),
  'pathway.csv': table(
    'episode_id,state,entered_on',
    // All were planned for; five of the new clients have gone on from there.
    ...[...newClients, ...oldClients].map((episode) => `${episode},team_planning,2024-02-01`),
    ...newClients.slice(0, 5).map((episode) => `${episode},on_pathway,2024-03-01`),
  ),
  'activities.csv': table(
    'activity_id,organisation_id,kind,held_on,events,participations,unique_people',
    'a0,o1,training,2023-12-31,1,9,9',
    'a1,o1,training,2024-05-01,2,40,31',
    'a2,o1,training,2024-06-01,1,10,8',
    'a3,o1,theme workshop,2024-06-01,3,,',
    'a4,o1,training,2025-01-01,1,9,9',
  ),
  // Both new teams were reviewed, one of them again: its later rating of the item counts.
  'fidelity.csv': table(
    'team_id,reviewed_on,scale,item,rating',
    't_new,2024-03-01,ips-25,zero exclusion,2',
    't_new,2024-09-01,ips-25,zero exclusion,4',
    't_new,2024-03-01,ips-25,disclosure,5',
    't_second,2024-03-01,ips-25,zero exclusion,3',
  ),
  'budget.csv': table(
    'pilot_id,period_from,period_to,budgeted,spent',
    'p1,2023-07-01,2023-12-31,1000,900.5',
    'p1,2024-01-01,2024-12-31,2000,1800',
  ),
  'targets.csv': table('pilot_id,metric,value,by_on', 'p1,theme_participants,28,2025-12-31'),
  'scores.csv': table(
    'episode_id,measured_on,instrument,score,occasion',
    ...[...newClients.slice(0, 7), 'e13'].map((episode) => `${episode},2024-01-10,work_ability_score,5,baseline`),
    'e1,2024-07-10,work_ability_score,6,',
  ),
};
