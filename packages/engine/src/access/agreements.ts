import { PolkuError } from '@polku/domain';
import { asc, sql } from 'drizzle-orm';
import { agreements } from '../database/access-tables.ts';
import type { PolkuDatabase } from '../database/database.ts';

/** An organisation's word that its rows count in a pilot of several organisations. */
export interface Agreement {
  /** Who agrees. */
  readonly organisation: string;
  /** Who runs the pilot. */
  readonly pilotOrganisation: string;
  readonly pilot: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly until: string;
}

type AgreementRow = Readonly<Record<keyof Agreement, string>>;

/** What the organisations in scope have agreed to, and others about their pilots; also what is over. */
export async function readAgreements(database: PolkuDatabase): Promise<readonly Agreement[]> {
  const inOrder = sql.join([asc(agreements.pilot_organisation_id), asc(agreements.pilot_id), asc(agreements.organisation_id)], sql`, `);
  const { rows } = await database.execute<AgreementRow>(sql`
    select organisation_id as organisation, pilot_organisation_id as "pilotOrganisation", pilot_id as pilot,
           agreed_from::text as "from", agreed_until::text as until
    from ${agreements} order by ${inOrder}`);
  return rows;
}

/** Agrees, or agrees anew: the latest word counts. */
export async function agree(
  database: PolkuDatabase,
  { organisation, pilotOrganisation, pilot, from, until }: Agreement,
  by: string,
): Promise<void> {
  await database.execute(sql`
    insert into agreements (organisation_id, pilot_organisation_id, pilot_id, agreed_from, agreed_until, agreed_by)
    values (${organisation}, ${pilotOrganisation}, ${pilot}, ${from}, ${until}, ${by})
    on conflict (organisation_id, pilot_organisation_id, pilot_id)
    do update set agreed_from = excluded.agreed_from, agreed_until = excluded.agreed_until, agreed_by = excluded.agreed_by`);
}

/** Takes the word back from today on: the next answer is without the organisation's rows. */
export async function endAgreement(
  database: PolkuDatabase,
  { organisation, pilotOrganisation, pilot }: Omit<Agreement, 'from' | 'until'>,
  today: string,
): Promise<void> {
  const { rows } = await database.execute(sql`
    update agreements set agreed_until = least(agreed_until, ${today}::date - 1)
    where organisation_id = ${organisation} and pilot_organisation_id = ${pilotOrganisation} and pilot_id = ${pilot}
    returning pilot_id`);
  if (rows.length === 0) throw new PolkuError('unknown_id', 'There is no agreement about that pilot.');
}
