import { PolkuError } from '@polku/domain';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sql } from 'drizzle-orm';
import { codedValues, everyRow } from '../database/table-rows.ts';
import { waitForTurn, type PolkuDatabase } from '../database/database.ts';
import type { SignedPerson } from './signed-people.ts';

/** An answer by what it is of. */
export interface ReleasedView {
  readonly organisationId: string;
  readonly pilotId: string;
  readonly asOf: string;
  /** The hash of the rows that is shown: other rows are another view. */
  readonly datasetHash: string;
}

const idOf = ({ pilotId, asOf, datasetHash }: ReleasedView): string =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify([pilotId, asOf, datasetHash]))));

/** Whether the same was given before: it tells nothing that is not known. */
export async function isRegistered(db: PolkuDatabase, view: ReleasedView): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select 1 from released_views where organisation_id = ${view.organisationId} and view_id = ${idOf(view)}`);
  return rows.length > 0;
}

/**
 * Writes down an answer with the people behind each of its cells, before it is given. One at a time: of two that differ by a few people
 * and are asked for at once, one is refused.
 *
 * @throws PolkuError `release_too_near` where a cell differs from one of an earlier answer by fewer people than may be told; nothing is
 * then written.
 */
export async function registerRelease(
  db: PolkuDatabase,
  view: ReleasedView,
  people: readonly SignedPerson[],
  minimumCount: number,
): Promise<void> {
  await db.transaction(async (transaction) => {
    await waitForTurn(transaction, 'register');
    if (await isRegistered(transaction, view)) return;
    const { organisationId, pilotId, asOf, datasetHash } = view;
    const viewId = idOf(view);
    await transaction.execute(sql`
      insert into released_views (organisation_id, view_id, pilot_id, as_of, dataset_hash)
      values (${organisationId}, ${viewId}, ${pilotId}, ${asOf}::date, ${datasetHash})`);
    await transaction.append({
      table: 'released_people',
      rowCount: people.length,
      columns: {
        organisation_id: everyRow(organisationId, people.length),
        view_id: everyRow(viewId, people.length),
        cell: codedValues(people.map(({ cell }) => cell)),
        person: codedValues(people.map(({ person }) => person)),
        record: codedValues(people.map(({ record }) => record)),
      },
    });
    const near = await nearestTo(transaction, organisationId, viewId, minimumCount);
    if (near === undefined) return;
    throw new PolkuError(
      'release_too_near',
      `This answer differs by fewer than ${minimumCount} people from one that was given before: of the pilot ${near.pilot} with the cut-off ${near.asOf}. That one is open; this one will be when more has changed.`,
    );
  });
}

/** An earlier answer of which a cell differs from one of this answer by a few people. Cells of a few are told nowhere. */
async function nearestTo(
  db: PolkuDatabase,
  organisationId: string,
  viewId: string,
  minimumCount: number,
): Promise<{ readonly pilot: string; readonly asOf: string } | undefined> {
  const { rows } = await db.execute<{ pilot: string; asOf: string }>(sql`
    with own as (select cell, person, record from released_people where organisation_id = ${organisationId} and view_id = ${viewId}),
    own_cells as (select cell, count(*)::int as n from own group by cell),
    met as (
      select p.view_id, p.cell as cell, o.cell as own_cell, count(*)::int as people, (count(*) filter (where p.record = o.record))::int as alike
      from own o join released_people p on p.organisation_id = ${organisationId} and p.person = o.person and p.view_id <> ${viewId}
      group by p.view_id, p.cell, o.cell
    ),
    cells as (
      select view_id, cell, count(*)::int as n from released_people
      where organisation_id = ${organisationId} and view_id <> ${viewId} group by view_id, cell
    )
    select v.pilot_id as pilot, v.as_of::text as "asOf"
    from met m
    join own_cells o on o.cell = m.own_cell
    join cells c on c.view_id = m.view_id and c.cell = m.cell
    join released_views v on v.organisation_id = ${organisationId} and v.view_id = m.view_id
    where o.n >= ${minimumCount}::int and c.n >= ${minimumCount}::int
      and o.n + c.n - m.people - m.alike between 1 and ${minimumCount}::int - 1
    order by v.as_of desc, v.pilot_id limit 1`);
  return rows[0];
}
