import { PolkuError } from '@polku/domain';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../database/database.ts';
import { readAgreements } from './agreements.ts';
import type { Permit } from './permits.ts';

/** How far a caller sees. */
export interface Sight {
  /** The database as the caller sees it. */
  readonly database: PolkuDatabase;
  /** The same as one sees it who may read these organisations. */
  readonly asSeenBy: (organisations: readonly string[]) => PolkuDatabase;
  /** Permits that the caller may use today. */
  readonly permits: readonly Permit[];
}

/** A pilot as a caller reaches it. */
export interface ReachedPilot {
  readonly organisation: string;
  /** Whose rows its arms hold, in order. */
  readonly organisations: readonly string[];
  /** With the rows of all of them, and nobody else's. */
  readonly database: PolkuDatabase;
}

interface AskedPilot {
  readonly pilot: string;
  readonly organisation?: string | undefined;
}

/**
 * How a pilot is reached by one who sees the organisation that runs it. A pilot whose arms hold teams of several organisations is read
 * over all of them where each has agreed to it, those that the caller sees too: an organisation's part alone would look like the whole.
 *
 * @returns undefined where there is no such pilot in sight, or several.
 * @throws PolkuError `agreement_missing`, naming the organisations without one in force.
 */
export async function reachPilot(
  { database, asSeenBy }: Sight,
  { pilot, organisation }: AskedPilot,
  today: string,
): Promise<ReachedPilot | undefined> {
  const { rows } = await database.execute<{ id: string; dataset: string; organisations: readonly string[] }>(sql`
    select p.organisation_id as id, p.dataset_id as dataset, s.organisations
    from pilots p join datasets s on s.organisation_id = p.organisation_id and s.dataset_id = p.dataset_id
    where p.pilot_id = ${pilot} and ${isNamed(organisation)}`);
  const [found, ...others] = rows;
  if (found === undefined || others.length > 0) return undefined;
  const organisations = await organisationsOfArms(asSeenBy(found.organisations), pilot, found);
  if (organisations.length > 1) {
    const agreed = (await readAgreements(asSeenBy([found.id])))
      .filter((each) => each.pilotOrganisation === found.id && each.pilot === pilot && each.from <= today && today <= each.until)
      .map((each) => each.organisation);
    const missing = organisations.filter((id) => !agreed.includes(id));
    if (missing.length > 0) {
      throw new PolkuError(
        'agreement_missing',
        `The pilot is shared by ${organisations.join(', ')}. These have no agreement in force that it is evaluated together: ${missing.join(', ')}. A steward of each makes one.`,
      );
    }
  }
  return { organisation: found.id, organisations, database: asSeenBy(organisations) };
}

const isNamed = (organisation: string | undefined): SQL =>
  organisation === undefined ? sql`true` : sql`p.organisation_id = ${organisation}`;

/** Nothing but the names of the organisations is taken from rows that the caller may not see. */
async function organisationsOfArms(
  database: PolkuDatabase,
  pilot: string,
  { id, dataset, organisations }: { readonly id: string; readonly dataset: string; readonly organisations: readonly string[] },
): Promise<readonly string[]> {
  const { rows } = await database.execute<{ id: string }>(sql`
    select distinct organisation_id as id from arms
    where organisation_id = any(${sql.param(organisations)}::text[]) and dataset_id = ${dataset} and pilot_id = ${pilot}`);
  return [...new Set([id, ...rows.map((row) => row.id)])].toSorted();
}

/**
 * The purpose for which a caller may read a pilot's rows as they are.
 *
 * @throws PolkuError `permit_not_valid` where no permit of that id, valid today, is the caller's from every organisation of the pilot. Why
 *   not is not told: a permit of another is as one that is not there.
 */
export function purposeOf(permits: readonly Permit[], permit: string, organisations: readonly string[]): string {
  const valid = permits.filter((each) => each.permit === permit && organisations.includes(each.organisation));
  if (valid.length === 0 || valid.length < organisations.length)
    throw new PolkuError('permit_not_valid', 'You have no permit of that id that is valid today for every organisation of the pilot.');
  return valid[0]!.purpose;
}
