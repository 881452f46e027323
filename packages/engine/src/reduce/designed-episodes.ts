import { sql, type SQL } from 'drizzle-orm';
import { valuesAs } from '../database/values.ts';
import { blockDays, monthsInBlock } from '../designs/designed-row.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';

const placeColumns = {
  design: 'int',
  place: 'int',
  organisation_id: 'text',
  team_id: 'text',
  group_id: 'text',
  from_on: 'date',
  to_on: 'date',
  cut_on: 'date',
  starts_on: 'date',
} as const;

/**
 * Places of the designs of a pilot's interventions as rows to join: a team over a period, what it stands for, and the day from
 * which its follow-up is no longer one without the pilot.
 */
function placesOf(designs: readonly InterventionDesign[]): SQL {
  const rows = designs.flatMap(({ startsOn, places }, design) =>
    places.map(({ organisation, team, group, fromOn, toOn, cutOn }, place) => [
      design,
      place,
      organisation,
      team,
      group,
      fromOn,
      toOn,
      cutOn,
      startsOn,
    ]),
  );
  return sql`select * from ${valuesAs('d', placeColumns, rows)}`;
}

const profile = sql`concat_ws('|', 'age ' || floor((extract(year from t.referred_on) - c.birth_year) / 10)::int, 'gender ' || c.gender,
  (select string_agg('flag ' || flag, '|' order by flag) from unnest(string_to_array(p.flags, ';')) as told(flag)))`;
const people = sql`
  join episodes p on p.organisation_id = t.organisation_id and p.episode_id = t.episode_id
  join clients c on c.organisation_id = p.organisation_id and c.client_id = p.client_id`;

/** The parts of a profile; undefined where none was told. */
export const partsOfProfile = (told: string | null): { readonly profile?: readonly string[] } =>
  told === null ? {} : { profile: told === '' ? [] : told.split('|') };

/**
 * Timed episodes by their place in each design, the first referral of a client in a group alone: a person is one row of a cell, and
 * people's outcomes are independent.
 *
 * Their profile is what is known of them at the referral, told where a design weighs by it: the decade of their age, their gender, their flags.
 *
 * @param timed A relation of one row an episode with `organisation_id`, `team_id`, `client_id`, `episode_id`, `referred_on` and the
 * columns named in `outcome`.
 */
export const designedEpisodes = (timed: SQL, designs: readonly InterventionDesign[], outcome: SQL): SQL => sql`
  select * from (${everyReferral(timed, designs, outcome)}) each_referral where turn = 1`;

/** The other referrals: of clients who were in the same group of a design before. */
export const reReferrals = (episodes: SQL, designs: readonly InterventionDesign[]): SQL => sql`
  select organisation_id, episode_id from (${everyReferral(episodes, designs, sql`null::int as outcome`)}) each_referral where turn > 1`;

function everyReferral(timed: SQL, designs: readonly InterventionDesign[], outcome: SQL): SQL {
  const tellsProfiles = designs.some(({ adjustment }) => adjustment === 'weighted');
  return sql`
      select t.organisation_id, t.episode_id, d.design, d.place, floor((t.referred_on - d.starts_on)::float8 * ${monthsInBlock}::int / ${blockDays}::int)::int as month, t.segment,
             ${tellsProfiles ? profile : sql`null::text`} as profile, ${outcome},
             row_number() over (
               partition by t.organisation_id, t.client_id, d.design, d.group_id order by t.referred_on, t.episode_id
             ) as turn
      from (${placesOf(designs)}) d
      join ${timed} t
        on t.organisation_id = d.organisation_id and t.team_id = d.team_id
       and (d.from_on is null or t.referred_on >= d.from_on) and (d.to_on is null or t.referred_on <= d.to_on)
      ${tellsProfiles ? people : sql``}`;
}
