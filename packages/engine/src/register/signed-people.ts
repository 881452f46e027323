import { PolkuError } from '@polku/domain';
import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { valuesAs } from '../database/values.ts';
import { dateColumnsOf, episodeRecords } from '../reduce/episode-records.ts';
import { episodesInArms, isItsArm, type Scope } from '../reduce/episodes-in-arms.ts';

/** Somebody behind a cell of an answer: hashes that tell who is the same, and whether anything of them is otherwise. */
export interface SignedPerson {
  readonly cell: string;
  readonly person: string;
  readonly record: string;
}

const blockBytes = 64;
const pad = (key: Uint8Array, by: number): string => bytesToHex(Uint8Array.from({ length: blockBytes }, (_, i) => (key[i] ?? 0) ^ by));

/** HMAC-SHA-256 of a text, in SQL: what it is made of never leaves the database. Half of it tells people apart. */
function signing(secret: string): (text: SQL) => SQL {
  const key = hexToBytes(secret);
  const [inner, outer] = [pad(key, 0x36), pad(key, 0x5c)];
  return (text) =>
    sql`left(encode(sha256(decode(${outer}, 'hex') || sha256(decode(${inner}, 'hex') || convert_to(${text}, 'UTF8'))), 'hex'), 32)`;
}

async function secretOf(db: PolkuDatabase, organisationId: string): Promise<string> {
  const { rows } = await db.execute<{ secret: string }>(
    sql`select secret from organisation_secrets where organisation_id = ${organisationId}`,
  );
  if (rows[0] === undefined) throw new PolkuError('database_failed', 'The organisation of the pilot has no secret to sign people with.');
  return rows[0].secret;
}

/** A row's cells as one text, in which no cell runs into the next. */
const rowText = (cells: readonly SQL[]): SQL => sql`json_build_array(${sql.join([...cells], sql`, `)})::text`;

/** What each file tells of the people in the arms up to the cut-off. */
function recordsUntil(asOf: string): readonly SQL[] {
  return episodeRecords.map((record) => {
    const dates = dateColumnsOf(record);
    const isKnown = (column: string): SQL => sql`r.${sql.identifier(column)} <= ${asOf}::date`;
    const cells = Object.keys(record.columns).map((column) =>
      dates.includes(column) ? sql`case when ${isKnown(column)} then r.${sql.identifier(column)} end` : sql`r.${sql.identifier(column)}`,
    );
    const isTold = dates.length === 0 ? sql`true` : sql`(${sql.join(dates.map(isKnown), sql` or `)})`;
    return sql`
      select e.arm_id, e.organisation_id, e.client_id, ${rowText([sql`${record.name}::text`, ...cells])} as told
      from e join ${sql.identifier(record.name)} r on r.organisation_id = e.organisation_id and r.episode_id = e.episode_id
      where ${isTold}`;
  });
}

/**
 * The people behind an answer, signed: of each arm, of the pilot as a whole, and of the answers to what was asked. All else that an
 * answer tells is a function of what is known of these people on the cut-off, and of days that are declared.
 *
 * @param dueDays days after the referral on which people are read: who is due changes with the cut-off alone.
 */
export async function signedPeople(db: PolkuDatabase, scope: Scope, dueDays: readonly number[]): Promise<readonly SignedPerson[]> {
  const { asOf, organisationId } = scope;
  const sign = signing(await secretOf(db, organisationId));
  const due = valuesAs(
    'd',
    { days: 'int' },
    dueDays.map((day) => [day]),
  );
  const { rows } = await db.execute<SignedPerson & Record<string, unknown>>(sql`
    with e as (${episodesInArms(scope)}),
    told as (
      select arm_id, organisation_id, client_id, ${rowText([
        sql`'episode'::text`,
        sql`episode_id`,
        sql`segment`,
        sql`referral_source`,
        sql`main_status`,
        sql`referred_on`,
        sql`observed_from`,
        sql`case when observed_until < ${asOf}::date then observed_until end`,
      ])} as told from e
      union all
      select e.arm_id, e.organisation_id, e.client_id, ${rowText([sql`'due'::text`, sql`d.days`, sql`e.episode_id`])}
      from e join ${due} on e.referred_on + d.days <= ${asOf}::date
      union all
      ${sql.join([...recordsUntil(asOf)], sql` union all `)}
    ),
    answers as (
      select a.arm_id, f.organisation_id, f.feedback_id, ${rowText([sql`f.respondent`, sql`f.given_on`, sql`f.recommend`])} as told
      from arms a join feedback f
        on f.organisation_id = a.organisation_id and f.team_id = a.team_id
       and (a.from_on is null or f.given_on >= a.from_on) and (a.to_on is null or f.given_on <= a.to_on)
      where ${isItsArm(scope)} and f.given_on <= ${asOf}::date
    ),
    in_arms as (
      select arm_id, organisation_id, client_id, string_agg(told, chr(10) order by told) as told
      from told group by arm_id, organisation_id, client_id
    ),
    people as (
      select 'arm ' || arm_id as cell, 'client' as kind, organisation_id, client_id as id, told from in_arms
      union all
      select 'pilot', 'client', organisation_id, client_id, string_agg(told, chr(10) order by told)
      from in_arms group by organisation_id, client_id
      union all
      select 'answers ' || arm_id, 'answer', organisation_id, feedback_id, told from answers
    )
    select cell, ${sign(sql`json_build_array(kind, organisation_id, id)::text`)} as person, ${sign(sql`told`)} as record
    from people`);
  return rows;
}
