import { PolkuError } from '@polku/domain';
import type { Evaluation } from '@polku/domain/evaluation';
import type { EvaluateRequest } from '@polku/engine';
import { evaluateAdded, evaluateKept, openPostgres } from '@polku/engine/node';
import { codeVersion } from '@polku/engine/node/code-version';

/** Where a database is, without who may read it: what stands in an address beside that is a password. */
function placeOf(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address === undefined || !/^postgres(ql)?:$/.test(address.protocol))
    throw new PolkuError('database_unreachable', 'The address of a database begins with postgres:// (postgres://user@host/name).');
  return `${address.host}${address.pathname}`;
}

/**
 * Evaluates one pilot in Postgres databases that `polku import` has filled: in one, or in several of which each holds the rows of other
 * organisations. Several give what one with all rows would give, to the last digits: their counts are added up, then estimated and
 * released once, and no row of a person leaves its database. Each holds the pilot under the same id in a package of the same name, with
 * the arms of its own teams.
 *
 * Misleads as `evaluateFolder` does. An answer of one database is kept there for the next time, under the protection of its rows; of
 * several nothing is kept.
 *
 * @param urls of the databases, `postgres://…`.
 * @param request as of `evaluateFolder`.
 * @throws PolkuError `database_unreachable`, naming the one that did not answer, and `databases_differ`, naming what they differ in: never
 *   an answer of a part; else as `evaluateFolder`.
 */
export async function evaluateDatabases(urls: readonly string[], request: EvaluateRequest): Promise<Evaluation> {
  const databases = urls.map((url) => ({ name: placeOf(url), database: openPostgres(url) }));
  const [only, ...others] = databases;
  try {
    return only !== undefined && others.length === 0
      ? await evaluateKept(only.database, request, await codeVersion(import.meta.url))
      : await evaluateAdded(databases, request);
  } finally {
    for (const { database } of databases) await database.close();
  }
}
