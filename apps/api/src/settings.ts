import * as z from 'zod';

/** One thing that the API is told by its environment. */
interface Setting<Value> {
  readonly variable: string;
  readonly schema: z.ZodType<Value>;
  /** What holds where it is not set; undefined where it must be. */
  readonly unless: string | undefined;
  /** What it says, for the one who sets it. */
  readonly says: string;
  /** What is expected, told where something else was found. */
  readonly expected: string;
}

const setting = <Value>(
  variable: string,
  schema: z.ZodType<Value>,
  { unless, says, expected }: { readonly unless?: string; readonly says: string; readonly expected: string },
): Setting<Value> => ({ variable, schema, unless, says, expected });

function number(variable: string, unless: number, says: string, least = 1, most = 86_400_000): Setting<number> {
  const schema = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(least).max(most));
  return setting(variable, schema, { unless: String(unless), says, expected: `a whole number from ${least} to ${most}` });
}

const listed = (item: RegExp) =>
  z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter((each) => each !== ''))
    .pipe(z.array(z.string().regex(item)));

const loopback: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/** Every setting, once: what is read, what is checked and what the printed table says of it. */
const declared = {
  databaseUrl: setting('DATABASE_URL', z.string().regex(/^postgres(ql)?:\/\//), {
    says: 'Where the database is, with the role and password of the API.',
    expected: 'a postgres:// address',
  }),
  host: setting('HOST', z.string().regex(/^[\w.:-]+$/), {
    unless: '127.0.0.1',
    says: 'Address that is listened on. Where POLKU_OIDC_ISSUER names no identity provider, only this machine may call.',
    expected: 'an address, such as 127.0.0.1',
  }),
  port: number('PORT', 4180, 'Port that is listened on.', 0, 65_535),
  hosts: setting('POLKU_HOSTS', listed(/^[\w.:[\]-]+$/), {
    unless: 'localhost, 127.0.0.1, [::1]',
    says: 'Names by which callers may call the API, as in their Host header and without a port; others are refused.',
    expected: 'names of hosts, with commas between',
  }),
  origins: setting('POLKU_ORIGINS', listed(/^https?:\/\/[^/\s]+$/), {
    unless: '',
    says: 'Origins of pages on other addresses that may ask the API, such as the dashboard’s.',
    expected: 'origins such as https://polku.example.fi, with commas between and no path',
  }),
  proxies: setting('POLKU_PROXIES', listed(/^[\da-f.:/]+$/i), {
    unless: '',
    says: 'Addresses of the proxies in front, whose word is taken for who calls.',
    expected: 'addresses or networks such as 10.0.0.0/8, with commas between',
  }),
  logLevel: setting('LOG_LEVEL', z.enum(['fatal', 'error', 'warn', 'info', 'silent']), {
    unless: 'info',
    says: 'How much is logged.',
    expected: 'fatal, error, warn, info or silent',
  }),
  tracesUrl: setting('OTEL_EXPORTER_OTLP_ENDPOINT', z.union([z.literal(''), z.url()]), {
    unless: '',
    says: 'Where traces go (OTLP over HTTP); nowhere where it is empty.',
    expected: 'an http:// or https:// address',
  }),
  startMillis: number('POLKU_START_MILLIS', 120_000, 'How long a start waits for the database.'),
  stopMillis: number('POLKU_STOP_MILLIS', 20_000, 'How long a stop waits for the answers that are on their way.'),
  headersMillis: number('POLKU_HEADERS_MILLIS', 10_000, 'Until the headers of a request are in.'),
  bodyMillis: number('POLKU_BODY_MILLIS', 20_000, 'Until a whole request is in.'),
  idleMillis: number('POLKU_IDLE_MILLIS', 60_000, 'How long a caller’s connection may stand still.'),
  answerMillis: number('POLKU_ANSWER_MILLIS', 60_000, 'Until a request is answered; the work for it is then stopped.'),
  loadMillis: number('POLKU_LOAD_MILLIS', 1_800_000, 'Until a package is published or withdrawn.'),
  connectMillis: number('POLKU_CONNECT_MILLIS', 10_000, 'Until a connection to the database is there.'),
  statementMillis: number('POLKU_STATEMENT_MILLIS', 45_000, 'One statement in the database.'),
  lockMillis: number('POLKU_LOCK_MILLIS', 5_000, 'Until a lock in the database is given.'),
  idleInTransactionMillis: number('POLKU_IDLE_IN_TRANSACTION_MILLIS', 60_000, 'A transaction that stands still.'),
  connections: number('POLKU_CONNECTIONS', 10, 'Connections to the database at once.', 1, 1_000),
  callersAtOnce: number('POLKU_CALLERS_AT_ONCE', 2_000, 'Connections of callers at once.', 1, 100_000),
  bodyBytes: number('POLKU_BODY_BYTES', 65_536, 'Size of a request, in bytes.', 1_024, 67_108_864),
  callsPerRequest: number('POLKU_CALLS_PER_REQUEST', 20, 'Questions in one request.', 1, 100),
  requestsPerMinute: number('POLKU_REQUESTS_PER_MINUTE', 600, 'Requests of one address in a minute.', 1, 10_000_000),
  workMillisPerMinute: number(
    'POLKU_WORK_MILLIS_PER_MINUTE',
    30_000,
    'Work that is done for one caller in a minute, in milliseconds; questions answered from kept answers cost one each.',
  ),
  workMillisAtOnce: number('POLKU_WORK_MILLIS_AT_ONCE', 60_000, 'Work that a caller who has not asked for a while may have at once.'),
  keptBytes: number('POLKU_KEPT_BYTES', 134_217_728, 'Memory for answers that are kept until the data change; 0 keeps none.', 0, 2 ** 34),
} as const;

type Declared = typeof declared;
/** What the API is told by its environment. */
export type Settings = { readonly [Name in keyof Declared]: Declared[Name] extends Setting<infer Value> ? Value : never };

/** Settings that the API cannot start with. Values are never repeated: an address of a database holds its password. */
export class InvalidSettings extends Error {
  override readonly name = 'InvalidSettings';
}

/**
 * Reads the settings.
 *
 * @param environment What is set, by variable; an empty text is as if it were not set.
 * @throws InvalidSettings naming each setting that is wrong, and what was expected; never what was found.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const mistakes: string[] = [];
  const read = Object.entries<Setting<unknown>>(declared).map(([name, { variable, schema, unless, expected }]) => {
    const text = environment[variable] || unless;
    if (text === undefined) {
      mistakes.push(`${variable} is not set: ${expected} is expected`);
      return [name, undefined];
    }
    const value = schema.safeParse(text);
    if (!value.success) mistakes.push(`${variable} must be ${expected}`);
    return [name, value.data];
  });
  const { HOST: host, POLKU_OIDC_ISSUER: issuer } = environment;
  if (host && !loopback.includes(host) && !issuer)
    mistakes.push(`HOST must be a loopback address (${loopback.join(', ')}) where POLKU_OIDC_ISSUER names no identity provider`);
  if (mistakes.length > 0) throw new InvalidSettings(mistakes.join('; '));
  return Object.fromEntries(read) as Settings;
}

/** The table of the settings, in Markdown: variable, what it says, what is expected and what holds unless it is set. */
export function settingsTable(): string {
  const rows = Object.values<Setting<unknown>>(declared).map(
    ({ variable, says, expected, unless }) =>
      `| \`${variable}\` | ${says} | ${expected} | ${unless === undefined ? 'must be set' : unless === '' ? 'none' : unless} |`,
  );
  return ['| setting | says | expected | unless set |', '|---|---|---|---|', ...rows].join('\n');
}
