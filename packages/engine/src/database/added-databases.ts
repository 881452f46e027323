import { PolkuError } from '@polku/domain';
import type { PolkuDatabase } from './database.ts';

type Row = Readonly<Record<string, unknown>>;
type Cell = string | number | null;

const sum = (a: Cell, b: Cell): Cell => {
  if (a === null || b === null) return a ?? b;
  return typeof a === 'number' && typeof b === 'number' ? a + b : String(Number(a) + Number(b));
};
const sumOfKnown = (a: Cell, b: Cell): Cell => (a === null || b === null ? null : sum(a, b));
const either = (a: unknown, b: unknown): unknown => a === true || b === true;
const smaller = (a: Cell, b: Cell): Cell => (Number(a) <= Number(b) ? a : b);
const larger = (a: Cell, b: Cell): Cell => (Number(a) >= Number(b) ? a : b);
const allOf = (a: unknown, b: unknown): unknown =>
  a === null || b === null ? (a ?? b) : [...new Set([...String(a).split(';'), ...String(b).split(';')])].join(';');

const sums: readonly string[] = [
  'n',
  'of',
  'numerator',
  'denominator',
  'people',
  'people_with',
  'people_without',
  'promoters',
  'passives',
].concat(['detractors', 'amount', 'out_of', 'baseline_count', 'paired_count', 'responder_count', 'b', 'f', 'd', 'dd', 'total']);

/** How a column of a reduction adds up over organisations, of which no person and no episode belongs to two. */
const additions = new Map<string, (a: never, b: never) => unknown>([
  ...sums.map((name) => [name, sum] as const),
  ['alongside', sumOfKnown],
  ['recorded', either],
  ['is_recorded', either],
  ['of_people', either],
  ['smallest', smaller],
  ['largest', larger],
  ['different', allOf],
]);

/** What rows are told apart by that is no text: days, months, places in designs. */
const numbersThatTellApart: ReadonlySet<string> = new Set(
  ['design', 'place', 'month', 'entry', 'time', 'status', 'due', 'reach', 'until', 'period', 'topic', 'value'].concat(
    // Of what is declared, and the same wherever it is.
    ['horizon', 'startup_days', 'negative_control', 'higher'],
  ),
);

const additionOf = (name: string): ((a: never, b: never) => unknown) | undefined =>
  additions.get(name) ?? (name.startsWith('sum_of_') ? sum : undefined);

/** A column that nobody said how to add must not be taken for one that tells rows apart. */
function checkColumn(name: string, value: unknown): void {
  const isTold = additionOf(name) !== undefined || numbersThatTellApart.has(name) || value === null || typeof value === 'string';
  if (!isTold) throw new TypeError(`Nobody has said how the column ${name} of several databases adds up.`);
}

const compared = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return (a as string | number) < (b as string | number) ? -1 : 1;
};

/** What several databases answered to one question, as one that holds the rows of them all would have. */
export function addedRows(answers: readonly (readonly Row[])[]): readonly Row[] {
  const told = answers.filter((rows) => rows.length > 0);
  // What only one of them holds, such as the plan, is read as it stands there.
  if (told.length < 2) return told[0] ?? [];
  const names = Object.keys(told[0]![0]!);
  for (const row of told.flat()) for (const name of names) checkColumn(name, row[name]);
  const keys = names.filter((name) => additionOf(name) === undefined);
  const added = new Map<string, Record<string, unknown>>();
  for (const row of told.flat()) {
    const key = JSON.stringify(keys.map((name) => row[name]));
    const known = added.get(key);
    if (known === undefined) {
      added.set(key, { ...row });
      continue;
    }
    for (const name of names) {
      const add = additionOf(name);
      if (add !== undefined) known[name] = add(known[name] as never, row[name] as never);
    }
  }
  // Designs after arms, and arms in order, as every reduction gives them.
  const order = ['design', 'arm', 'arm_id', ...keys].filter((name) => keys.includes(name));
  const first = (a: Row, b: Row): number => order.reduce((found, name) => found || compared(a[name], b[name]), 0);
  return added.size === told[0]!.length ? [...added.values()] : [...added.values()].sort(first);
}

/** Several databases, each with the rows of other organisations, read as one. Nothing but reduced rows leaves any of them. */
export function addedDatabases(snapshots: readonly PolkuDatabase[]): PolkuDatabase {
  const refuse = (): never => {
    throw new TypeError('Several databases are only read.');
  };
  const self: PolkuDatabase = {
    execute: async <Answer extends Row>(query: Parameters<PolkuDatabase['execute']>[0]) => {
      const answers = await Promise.all(snapshots.map(async (each) => (await each.execute<Answer>(query)).rows));
      return { rows: addedRows(answers) as readonly Answer[] };
    },
    append: refuse,
    transaction: refuse,
    snapshot: (read) => read(self),
  };
  return self;
}

/** A database by the name that people know it by, which stands in what is said of its failures. */
export interface NamedDatabase {
  /** Without a password. */
  readonly name: string;
  readonly database: PolkuDatabase;
}

/**
 * Reads several databases, each as it is at one moment.
 *
 * @throws PolkuError `database_unreachable`, naming the one that did not answer: an answer of the others alone would be of fewer people
 *   than it says.
 */
export async function inSnapshots<T>(
  databases: readonly NamedDatabase[],
  work: (snapshots: readonly PolkuDatabase[]) => Promise<T>,
  held: readonly PolkuDatabase[] = [],
): Promise<T> {
  const next = databases[held.length];
  if (next === undefined) return work(held);
  const told = <Of>(asked: Promise<Of>): Promise<Of> =>
    asked.catch((error: unknown) => {
      const isDown = error instanceof PolkuError && error.code === 'database_unreachable' && !(error instanceof DatabaseDown);
      throw isDown ? new DatabaseDown(next.name) : error;
    });
  return told(
    next.database.snapshot((snapshot) =>
      inSnapshots(databases, work, [...held, { ...snapshot, execute: (query) => told(snapshot.execute(query)) }]),
    ),
  );
}

class DatabaseDown extends PolkuError {
  constructor(name: string) {
    super(
      'database_unreachable',
      `The database ${name} did not answer. Nothing was evaluated: without its rows the answer would be of a part of the pilot.`,
    );
  }
}
