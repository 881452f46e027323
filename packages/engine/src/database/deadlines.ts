import { PolkuError } from '@polku/domain';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PoolConfig } from 'pg';

/** How long anything may take on a Postgres server, in milliseconds; 0 is for ever. */
export interface Deadlines {
  /** Until a connection is there: a free one of the pool, or a new one. */
  readonly connectMillis: number;
  /** One statement. */
  readonly statementMillis: number;
  /** Until a lock that another holds is given. */
  readonly lockMillis: number;
  /** Between two statements of a transaction. */
  readonly idleInTransactionMillis: number;
  /** A whole transaction, whether the server answers or hangs. */
  readonly transactionMillis: number;
  /** Connections at once. */
  readonly connections: number;
}

/** A load takes as long as its rows take, but waits for no one, and holds nothing up when its program stands still, for more than minutes. */
export const loadingDeadlines: Deadlines = {
  connectMillis: 10_000,
  statementMillis: 0,
  lockMillis: 10 * 60_000,
  idleInTransactionMillis: 10 * 60_000,
  transactionMillis: 0,
  connections: 10,
};

/** What the server notices within this time: that nobody waits any more for what it works on. */
const noticeGoneMillis = 1_000;
/** The server's own deadline comes first, since it says what passed. */
const marginMillis = 1_000;

export function poolSettings(url: string, deadlines: Deadlines): PoolConfig {
  const { connectMillis, statementMillis, lockMillis, idleInTransactionMillis, connections } = deadlines;
  return {
    connectionString: url,
    connectionTimeoutMillis: connectMillis,
    max: connections,
    keepAlive: true,
    statement_timeout: statementMillis,
    lock_timeout: lockMillis,
    idle_in_transaction_session_timeout: idleInTransactionMillis,
    options: `-c client_connection_check_interval=${noticeGoneMillis}`,
    ...(statementMillis > 0 ? { query_timeout: statementMillis + marginMillis } : {}),
  };
}

const wanted = new AsyncLocalStorage<AbortSignal>();

/**
 * Does work on Postgres servers for as long as somebody waits for it: its transactions end when the signal says so, whichever
 * part of the engine began them.
 *
 * @throws PolkuError `deadline_passed` from a transaction that ends so.
 */
export const whileWanted = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => wanted.run(signal, work);

export interface Wait {
  /** Says that the wait is over, with the error that the work then fails with as its reason. */
  readonly signal: AbortSignal;
  /** The work is done, and nobody waits any more. */
  end(): void;
}

/** The wait for work that begins now: until its deadline, or until whoever wants it has gone. */
export function waitOf({ transactionMillis }: Deadlines): Wait {
  const caller = wanted.getStore();
  const wait = new AbortController();
  const over = () =>
    wait.abort(new PolkuError('deadline_passed', 'The database took too long, or nobody waits for its answer. It was stopped.'));
  const timer = transactionMillis === 0 ? undefined : setTimeout(over, transactionMillis);
  if (caller?.aborted === true) over();
  caller?.addEventListener('abort', over, { once: true });
  return {
    signal: wait.signal,
    end: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', over);
    },
  };
}
