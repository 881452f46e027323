/** What the API is told by its environment. */
export interface Settings {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
}

const loopback = ['127.0.0.1', '::1', 'localhost'];
const defaultPort = 4180;

/** Settings that the API cannot start with. Values are never repeated: an address of a database holds its password. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads `DATABASE_URL`, `HOST` and `PORT`. Where no identity provider tells callers apart only this machine may call, so any host but
 * loopback is refused then.
 *
 * @throws InvalidSettings naming each setting that is wrong, and what was expected.
 */
export function readSettings({
  DATABASE_URL,
  HOST = '127.0.0.1',
  PORT,
  POLKU_OIDC_ISSUER,
}: Readonly<Record<string, string | undefined>>): Settings {
  const port = PORT === undefined ? defaultPort : Number(PORT);
  const mistakes = [
    ...(DATABASE_URL === undefined ? ['DATABASE_URL is not set: the postgres:// address of the database is expected'] : []),
    ...(DATABASE_URL !== undefined && !/^postgres(ql)?:\/\//.test(DATABASE_URL) ? ['DATABASE_URL must be a postgres:// address'] : []),
    ...(loopback.includes(HOST) || POLKU_OIDC_ISSUER !== undefined
      ? []
      : [`HOST must be a loopback address (${loopback.join(', ')}) where POLKU_OIDC_ISSUER names no identity provider`]),
    ...(Number.isInteger(port) && port >= 0 && port <= 65_535 ? [] : ['PORT must be a whole number from 0 to 65535']),
  ];
  if (mistakes.length > 0) throw new InvalidSettings(mistakes.join('; '));
  return { databaseUrl: DATABASE_URL!, host: HOST, port };
}
