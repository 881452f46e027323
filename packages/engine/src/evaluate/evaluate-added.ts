import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { PolkuError } from '@polku/domain';
import type { Evaluation } from '@polku/domain/evaluation';
import { addedDatabases, inSnapshots, type NamedDatabase } from '../database/added-databases.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { inReadingOrder, type PilotContext } from '../reduce/pilot-context.ts';
import type { Released } from '../release/release.ts';
import { evaluatePilot, type EvaluateRequest } from './evaluate.ts';
import { findPilot } from './find-pilot.ts';

interface HeldPart {
  readonly name: string;
  readonly pilot: PilotContext;
}

/**
 * Evaluates one pilot that several databases hold together, each the rows of its own organisations: their sufficient tables are added up,
 * then estimated and released once, as if one database held all rows. No row of a person leaves its database.
 *
 * Each database holds the pilot under the same id, in a package of the same name, with the arms of its own teams. The plan is that of the
 * database that has one; what belongs to the pilot as a whole, such as its published counts and targets, is read from there too.
 *
 * @throws PolkuError `database_unreachable`, naming the database that did not answer, and `databases_differ`, naming what they differ in:
 * never an answer of a part. Else as `evaluate`.
 */
export async function evaluateAdded(databases: readonly NamedDatabase[], request: EvaluateRequest): Promise<Released<Evaluation>> {
  const twice = databases.find(({ name }, i) => databases.findIndex((each) => each.name === name) < i);
  if (twice !== undefined)
    throw new PolkuError('databases_differ', `The database ${twice.name} is named twice. Name each once. Nothing was evaluated.`);
  return inSnapshots(databases, async (snapshots) => {
    const parts = await Promise.all(
      snapshots.map(async (snapshot, i) => ({ name: databases[i]!.name, pilot: await findPart(snapshot, request) })),
    );
    return evaluatePilot(addedDatabases(snapshots), request, pilotOf(parts));
  });
}

/** Of an organisation that is named, only its own database has the pilot under its name. */
const findPart = (snapshot: PolkuDatabase, { pilot }: EvaluateRequest): Promise<PilotContext> => findPilot(snapshot, { pilot });

/** What every part must say alike. */
const alike = ({ id, design, startsOn, endsOn, key }: PilotContext): Readonly<Record<string, unknown>> => ({
  'pilot id': id,
  'package name': key.datasetId,
  design,
  'first day': startsOn,
  'last day': endsOn,
});

function refuseDifferent(parts: readonly HeldPart[]): void {
  const [first, ...others] = parts;
  const different = (other: HeldPart, what: string): never => {
    throw new PolkuError(
      'databases_differ',
      `${first!.name} and ${other.name} say different things of the pilot: ${what}. Load them anew so that they say the same. Nothing was evaluated.`,
    );
  };
  for (const other of others) {
    const said = alike(other.pilot);
    for (const [what, value] of Object.entries(alike(first!.pilot))) if (said[what] !== value) different(other, `its ${what}`);
    for (const { id, role, label } of other.pilot.arms) {
      const same = first!.pilot.arms.find((arm) => arm.id === id);
      if (same !== undefined && (same.role !== role || same.label !== label)) different(other, `the role or the label of the arm ${id}`);
    }
    if (other.pilot.key.organisations.some((id) => first!.pilot.key.organisations.includes(id)))
      different(other, 'both hold rows of one organisation, which would be counted twice');
  }
  const plans = new Set(parts.filter(({ pilot }) => pilot.plan.length > 0).map(({ pilot }) => JSON.stringify(pilot.plan)));
  if (plans.size > 1) different(others[0]!, 'its plan');
}

const latest = (days: readonly string[]): string => days.toSorted().at(-1)!;

/** The pilot of all parts: as the one says it that has the plan, with the arms of each. */
function pilotOf(parts: readonly HeldPart[]): PilotContext {
  refuseDifferent(parts);
  const pilots = parts.map(({ pilot }) => pilot).toSorted((a, b) => (a.key.organisationId < b.key.organisationId ? -1 : 1));
  const holder = pilots.find(({ plan }) => plan.length > 0) ?? pilots[0]!;
  const ids = [...new Set(pilots.flatMap(({ arms }) => arms.map(({ id }) => id)))];
  const arms = ids.map((id) => {
    const own = pilots.flatMap((pilot) => pilot.arms.filter((arm) => arm.id === id));
    return {
      ...own[0]!,
      teamCount: own.reduce((sum, { teamCount }) => sum + teamCount, 0),
      fromOn: own.map(({ fromOn }) => fromOn).toSorted()[0]!,
      toOn: own.some(({ toOn }) => toOn === null) ? null : latest(own.map(({ toOn }) => toOn!)),
    };
  });
  return {
    ...holder,
    key: { ...holder.key, organisations: pilots.flatMap(({ key }) => key.organisations).toSorted() },
    datasetHash: bytesToHex(sha256(utf8ToBytes(JSON.stringify(pilots.map(({ datasetHash }) => datasetHash))))),
    latestOn: latest(pilots.map(({ latestOn }) => latestOn)),
    arms: inReadingOrder(arms),
  };
}
