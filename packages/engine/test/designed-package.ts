import { seededRandom } from '@polku/stats';
import { table } from './counted-package.ts';

/** One team over a period of referrals, in an arm. */
interface TeamPeriod {
  readonly arm: string;
  readonly role: 'intervention' | 'comparator';
  readonly team: string;
  readonly from: string;
  readonly to: string;
  readonly standsFor?: 'own_before' | 'beside';
  readonly people: number;
  /** Days by which its clients are served sooner than others. */
  readonly sooner?: number;
  /** The same of its first so many days alone. */
  readonly startUp?: { readonly days: number; readonly sooner: number };
  readonly segment?: string;
  /** Share of its people, evenly over the period, who are lost on day 20. */
  readonly lost?: number;
  /** Days by which its clients are contacted sooner. */
  readonly contactedSooner?: number;
}

interface Designed {
  readonly periods: readonly TeamPeriod[];
  readonly design: string;
  /** Rows of `plan.csv` behind the pilot. */
  readonly plan: readonly string[];
  /** Scores at referral, and none later. */
  readonly baselineScores?: boolean;
}

const millisecondsInDay = 86_400_000;
const addDays = (day: string, days: number) => new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
const observedUntil = '2024-12-31';

/** Two teams before and a new one after, in a county with three more that go on as they were: 2022 before the start, 2023 after it. */
export const usualPeriods = (perTeam: number, sooner = 30): readonly TeamPeriod[] => [
  ...['own1', 'own2'].map((team) => ({
    arm: 'before',
    role: 'comparator' as const,
    team,
    from: '2022-01-01',
    to: '2022-12-31',
    people: perTeam,
  })),
  ...['beside1', 'beside2', 'beside3'].map((team) => ({
    arm: 'beside',
    role: 'comparator' as const,
    team,
    from: '2022-01-01',
    to: '2023-12-31',
    people: 2 * perTeam,
  })),
  { arm: 'new', role: 'intervention', team: 'new', from: '2023-01-01', to: '2023-12-31', people: 2 * perTeam, sooner },
];

/** A package of one pilot whose clients wait 40 to 120 days for a meeting, and 5 to 35 for a first contact, evenly spread. */
export function designedPackage({ periods, design, plan, baselineScores = false }: Designed): Record<string, string> {
  const random = seededRandom(11);
  const teams = [...new Set(periods.map(({ team }) => team))];
  const people = periods.flatMap((period, p) =>
    Array.from({ length: period.people }, (_, i) => {
      const referredOn = addDays(period.from, Math.floor(((i + 0.5) * (daysBetween(period.from, period.to) + 1)) / period.people));
      const isStartUp = period.startUp !== undefined && daysBetween(period.from, referredOn) < period.startUp.days;
      const sooner = (isStartUp ? period.startUp?.sooner : period.sooner) ?? 0;
      const wait = Math.round(40 + 80 * random() - sooner);
      const contact = Math.round(5 + 30 * random() - (period.contactedSooner ?? 0));
      const isLost = Math.floor((i + 1) * (period.lost ?? 0)) > Math.floor(i * (period.lost ?? 0));
      return { id: `${p}_${i}`, period, referredOn, wait, contact: Math.max(0, contact), isLost };
    }),
  );
  return {
    'datapackage.json': '{"name":"designed","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
    'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
    'teams.csv': table('team_id,organisation_id,name,model', ...teams.map((team) => `${team},o1,${team},other`)),
    'pilots.csv': table('pilot_id,organisation_id,name,starts_on,design', `p1,o1,Pori,2023-01-01,${design}`),
    'arms.csv': table(
      'pilot_id,arm_id,label,role,team_id,from_on,to_on,stands_for',
      ...periods
        .filter(({ arm, team, from }, i) => periods.findIndex((each) => each.arm === arm && each.team === team && each.from === from) === i)
        .map(({ arm, role, team, from, to, standsFor }) => `p1,${arm},${arm},${role},${team},${from},${to},${standsFor ?? ''}`),
    ),
    'plan.csv': table('pilot_id,metric,priority,startup_days,looks,decide_on,negative_control,margin', ...plan.map((row) => `p1,${row}`)),
    'clients.csv': table('client_id,organisation_id', ...people.map(({ id }) => `c${id},o1`)),
    'episodes.csv': table(
      'episode_id,client_id,organisation_id,team_id,referred_on,segment,observed_until',
      ...people.map(
        ({ id, period, referredOn, isLost }) =>
          `e${id},c${id},o1,${period.team},${referredOn},${period.segment ?? 'other_or_unknown'},${isLost ? addDays(referredOn, 20) : observedUntil}`,
      ),
    ),
    'events.csv': table(
      'episode_id,event,occurred_on,detail',
      ...people.flatMap(({ id, referredOn, wait, contact, isLost }) => [
        ...(isLost && contact > 20 ? [] : [`e${id},first_contact,${addDays(referredOn, contact)},`]),
        ...(isLost && wait > 20 ? [] : [`e${id},team_meeting,${addDays(referredOn, wait)},`]),
      ]),
    ),
    ...(baselineScores && {
      'scores.csv': table(
        'episode_id,measured_on,instrument,score,occasion',
        ...people.map(({ id, referredOn }) => `e${id},${referredOn},work_ability_score,5,baseline`),
      ),
    }),
  };
}
