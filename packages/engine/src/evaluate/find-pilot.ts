import { nearestIds, PolkuError } from '@polku/domain';
import type { PolkuDatabase } from '../database/database.ts';
import { pilotIds, readPilots, type PilotContext } from '../reduce/pilot-context.ts';

/** Where no pilot is named, the only one is meant. */
async function onlyPilot(database: PolkuDatabase, organisation: string | undefined): Promise<string> {
  const [id, ...others] = await pilotIds(database, organisation);
  if (id === undefined) throw new PolkuError('unknown_pilot', 'There is no pilot.');
  if (others.length > 0)
    throw new PolkuError('unknown_pilot', `There are several pilots. Name one of them (--pilot): ${[id, ...others].join(', ')}.`);
  return id;
}

/**
 * The one pilot that is asked for; the only one where none is named.
 *
 * @throws PolkuError `unknown_pilot`, naming the nearest ids, or all where none is named; `ambiguous_pilot`, naming the organisations.
 */
export async function findPilot(
  database: PolkuDatabase,
  { pilot: named, organisation }: { readonly pilot?: string | undefined; readonly organisation?: string | undefined },
): Promise<PilotContext> {
  const id = named ?? (await onlyPilot(database, organisation));
  const [pilot, ...others] = await readPilots(database, { id, organisation });
  if (pilot === undefined) {
    const nearest = nearestIds(id, await pilotIds(database, organisation));
    const whose = organisation === undefined ? '' : ' in that organisation';
    const which = nearest.length === 0 ? '' : ` The nearest: ${nearest.join(', ')}.`;
    throw new PolkuError('unknown_pilot', `There is no pilot of that id${whose}.${which}`);
  }
  if (others.length > 0) {
    const holders = [pilot, ...others].map(({ key }) => key.organisationId).join(', ');
    throw new PolkuError(
      'ambiguous_pilot',
      `Several organisations have a pilot of that id: ${holders}. Name one of them (--organisation).`,
    );
  }
  return pilot;
}
