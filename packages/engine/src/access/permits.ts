import { PolkuError } from '@polku/domain';
import { and, asc, eq, gte, isNull, lte, sql } from 'drizzle-orm';
import { permits } from '../database/access-tables.ts';
import type { PolkuDatabase } from '../database/database.ts';

/** What one organisation has allowed one researcher. */
export interface Permit {
  readonly permit: string;
  readonly organisation: string;
  readonly subject: string;
  readonly purpose: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly until: string;
  readonly withdrawnOn: string | null;
}

type PermitRow = Readonly<Record<keyof Permit, string>>;

const asRead = sql`permit_id as permit, organisation_id as organisation, subject, purpose, valid_from::text as "from",
  valid_until::text as until, withdrawn_on::text as "withdrawnOn"`;
const inOrder = sql.join([asc(permits.organisation_id), asc(permits.permit_id)], sql`, `);

/** Every permit that the organisations in scope have given, also those that are over. */
export async function readPermits(database: PolkuDatabase): Promise<readonly Permit[]> {
  const { rows } = await database.execute<PermitRow>(sql`select ${asRead} from ${permits} order by ${inOrder}`);
  return rows;
}

/** The permits that somebody may use on this day: begun, not over, not withdrawn. */
export async function validPermits(database: PolkuDatabase, subject: string, today: string): Promise<readonly Permit[]> {
  const isValid = and(
    eq(permits.subject, subject),
    lte(permits.valid_from, today),
    gte(permits.valid_until, today),
    isNull(permits.withdrawn_on),
  );
  const { rows } = await database.execute<PermitRow>(sql`select ${asRead} from ${permits} where ${isValid} order by ${inOrder}`);
  return rows;
}

/** @throws PolkuError `permit_exists` where the organisation has given one of that id. */
export async function grantPermit(
  database: PolkuDatabase,
  { permit, organisation, subject, purpose, from, until }: Omit<Permit, 'withdrawnOn'>,
  by: string,
): Promise<void> {
  const { rows } = await database.execute(sql`
    insert into permits (organisation_id, permit_id, subject, purpose, valid_from, valid_until, granted_by)
    values (${organisation}, ${permit}, ${subject}, ${purpose}, ${from}, ${until}, ${by})
    on conflict (organisation_id, permit_id) do nothing returning permit_id`);
  if (rows.length === 0) throw new PolkuError('permit_exists', 'The organisation has given a permit of that id. Give this one another.');
}

/** Takes a permit back from now on: the next call does not get through. One that was taken back stays so. */
export async function withdrawPermit(
  database: PolkuDatabase,
  { permit, organisation }: Pick<Permit, 'permit' | 'organisation'>,
  { by, today }: { readonly by: string; readonly today: string },
): Promise<void> {
  const { rows } = await database.execute(sql`
    update permits set withdrawn_on = coalesce(withdrawn_on, ${today}), withdrawn_by = coalesce(withdrawn_by, ${by})
    where organisation_id = ${organisation} and permit_id = ${permit} returning permit_id`);
  if (rows.length === 0) throw new PolkuError('unknown_id', 'There is no permit of that id.');
}
