/** A repeatable stream of whole numbers from 0 up to, not including, `below` (mulberry32). */
type Draw = (below: number) => number;

function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const dayMs = 86_400_000;
const firstDay = Date.UTC(2023, 0, 1);
const dayAt = (day: number): string => new Date(firstDay + day * dayMs).toISOString().slice(0, 10);

/** Referrals come for a year and a half; all are followed to the end of the second year or lost before. */
const referralDays = 540;
const lastDay = 729;

export interface Cohort {
  readonly files: Readonly<Record<string, string>>;
  /** Ids of people, episodes and answers: none of them may be told. */
  readonly ids: readonly string[];
  /** Days on which something happened to a person, but for the last day of all, which is the cut-off. */
  readonly personDays: ReadonlySet<string>;
}

const table = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;

type Row = readonly (string | number)[];

/** How a cohort goes: one in so many is lost, none where 0, and everybody is met within so many days. */
interface Ways {
  readonly oneLostIn: number;
  readonly contactDays: number;
}

/** Rows of one person's episode. Rare things are rare on purpose: they are what an attacker is after. */
function addEpisode(
  draw: Draw,
  index: number,
  team: string,
  { oneLostIn, contactDays }: Ways,
  rows: Record<'clients' | 'episodes' | 'events' | 'scores' | 'pathway', Row[]>,
) {
  const [client, episode] = [`client_${index}_${draw(1e6)}`, `episode_${index}_${draw(1e6)}`];
  const referred = draw(referralDays);
  const isLost = oneLostIn > 0 && draw(oneLostIn) === 0;
  const until = isLost ? Math.min(lastDay, referred + draw(300)) : lastDay;
  const segments = ['long_unemployed', 'young', 'young', 'long_unemployed', 'other_or_unknown', ''];
  rows.clients.push([client, 'o1']);
  rows.episodes.push([episode, client, 'o1', team, dayAt(referred), segments[draw(draw(3) === 0 ? 6 : 2)]!, dayAt(until)]);
  const happen = (event: string, after: number, oneIn: number, from = referred): number | undefined => {
    if (draw(oneIn) !== 0) return undefined;
    const day = from + draw(after);
    if (day > until) return undefined;
    rows.events.push([episode, event, dayAt(day), event === 'ended' ? 'ended_withdrew' : '']);
    return day;
  };
  const contact = happen('first_contact', contactDays, 1);
  const meeting = contact === undefined ? undefined : happen('team_meeting', 60, draw(5) === 0 ? 2 : 1, contact);
  const plan = meeting === undefined ? undefined : happen('plan_formed', 60, draw(4) === 0 ? 2 : 1, meeting);
  rows.pathway.push([episode, 'referred', dayAt(referred)]);
  if (plan !== undefined) {
    happen('employment_started', 300, 5, plan);
    happen('studies_started', 300, 12, plan);
    happen('disability_pension_granted', 300, 25, plan);
  }
  happen('ended', 400, 15, (plan ?? referred) + 1);
  for (const [target, spread, oneIn] of [
    [0, 20, 1],
    [182, 40, 2],
    [365, 60, 3],
  ] as const) {
    const day = referred + target + draw(spread);
    if (draw(oneIn) === 0 && day <= until) rows.scores.push([episode, dayAt(day), 'work_ability_score', draw(11)]);
  }
}

/**
 * A county of some tens of people with two pilots that share them: the arm of the second holds that of the first and the few of another
 * team.
 */
export function randomCohort(seed: number): Cohort {
  const draw = drawsFrom(seed);
  const rows = { clients: [] as Row[], episodes: [] as Row[], events: [] as Row[], scores: [] as Row[], pathway: [] as Row[] };
  const sizes = { t_new: 20 + draw(60), t_old: 20 + draw(60), t_few: 1 + draw(6) };
  const ways: Ways = { oneLostIn: [0, 6, 20][draw(3)]!, contactDays: [5, 12, 40][draw(3)]! };
  let index = 0;
  for (const [team, size] of Object.entries(sizes)) for (let i = 0; i < size; i += 1) addEpisode(draw, (index += 1), team, ways, rows);
  const answers = rows.episodes.flatMap(([, , , team]): Row[] =>
    draw(3) === 0 ? [] : [[`answer_${draw(1e9)}`, 'o1', team!, 'client', dayAt(draw(lastDay)), draw(11)]],
  );
  const files = {
    'datapackage.json': '{"name":"cohort","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
    'organisations.csv': table('organisation_id,name', [['o1', 'Satasote']]),
    'teams.csv': table(
      'team_id,organisation_id,name,model',
      Object.keys(sizes).map((team) => [team, 'o1', team, 'centralised']),
    ),
    'pilots.csv': table('pilot_id,organisation_id,name,starts_on', [
      ['own', 'o1', 'Own', '2023-01-01'],
      ['wide', 'o1', 'Wide', '2023-01-01'],
    ]),
    'arms.csv': table('pilot_id,arm_id,label,role,team_id,from_on', [
      ['own', 'new', 'New', 'intervention', 't_new', ''],
      ['own', 'old', 'Old', 'comparator', 't_old', ''],
      ['wide', 'new', 'New', 'intervention', 't_new', ''],
      ['wide', 'new', 'New', 'intervention', 't_few', ''],
      ['wide', 'old', 'Old', 'comparator', 't_old', ''],
    ]),
    'segments.csv': table('segment_id,label', [
      ['long_unemployed', 'Long'],
      ['young', 'Young'],
      ['other_or_unknown', 'Other'],
    ]),
    'clients.csv': table('client_id,organisation_id', rows.clients),
    'episodes.csv': table('episode_id,client_id,organisation_id,team_id,referred_on,segment,observed_until', rows.episodes),
    'events.csv': table('episode_id,event,occurred_on,detail', rows.events),
    'pathway.csv': table('episode_id,state,entered_on', rows.pathway),
    'scores.csv': table('episode_id,measured_on,instrument,score', rows.scores),
    'feedback.csv': table('feedback_id,organisation_id,team_id,respondent,given_on,recommend', answers),
  };
  const days = [...rows.episodes, ...rows.events, ...rows.scores, ...answers].flatMap((row) =>
    row.filter((cell): cell is string => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell)),
  );
  return {
    files,
    ids: [...rows.episodes.flatMap(([episode, client]) => [String(episode), String(client)]), ...answers.map(([id]) => String(id))],
    personDays: new Set(days),
  };
}
