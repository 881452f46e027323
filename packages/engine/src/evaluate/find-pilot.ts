import { nearestIds, PolkuError } from '@polku/domain';
import type { PolkuDatabase } from '../database/database.ts';
import { pilotIds, readPilots, type PilotContext } from '../reduce/pilot-context.ts';

/**
 * The one pilot that is asked for.
 *
 * @throws PolkuError `unknown_pilot`, naming the nearest ids; `ambiguous_pilot`, naming the organisations.
 */
export async function findPilot(
  database: PolkuDatabase,
  { pilot: id, organisation }: { readonly pilot: string; readonly organisation?: string | undefined },
): Promise<PilotContext> {
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
