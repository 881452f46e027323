import { PolkuError } from '@polku/domain';
import { migrate, trailIn } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import { codeVersion } from '@polku/engine/node/code-version';
import { setTimeout as afterwards } from 'node:timers/promises';
import { InvalidIdentitySettings, readIdentitySettings } from './identity/settings.ts';
import { stopWithin } from './process/stop-within.ts';
import { startTelemetry } from './process/telemetry.ts';
import { waitForDatabase } from './process/wait-for-database.ts';
import { serve } from './serve.ts';
import { InvalidSettings, readSettings, settingsTable } from './settings.ts';

const cannotStart = (why: string): never => {
  console.error(`The API cannot start: ${why}`);
  process.exit(2);
};

function readOrExit() {
  try {
    return { settings: readSettings(process.env), identity: readIdentitySettings(process.env) };
  } catch (error) {
    if (!(error instanceof InvalidSettings || error instanceof InvalidIdentitySettings)) throw error;
    return cannotStart(`${error.message}. --help lists the settings.`);
  }
}

if (process.argv.includes('--help')) {
  console.log(`Serves Polku over HTTP, from a Postgres server. It is told by the environment:\n\n${settingsTable()}`);
  process.exit(0);
}

const { settings, identity } = readOrExit();
const stopped = new AbortController();
const stop = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped.abort();
      resolve();
    });
  }
});

// A migration takes as long as its rows take: what holds for answers would begin it again and again.
const migrating = openPostgres(settings.databaseUrl, {
  deadlines: { ...settings, statementMillis: 0, transactionMillis: 0, lockMillis: settings.startMillis },
});
await waitForDatabase(() => migrate(migrating), {
  waitMillis: settings.startMillis,
  say: (words) => console.error(words),
  pause: (millis) => afterwards(millis, undefined, { signal: stopped.signal }),
}).catch((error: unknown) => {
  if (stopped.signal.aborted) process.exit(0);
  if (!(error instanceof PolkuError)) throw error;
  cannotStart(error.message);
});
await migrating.close();
const deadlines = { ...settings, transactionMillis: settings.answerMillis };
const database = openPostgres(settings.databaseUrl, { deadlines, sees: identity === undefined ? 'holder' : 'nobody' });
// A load takes as long as its rows take.
const loading = openPostgres(settings.databaseUrl, { sees: identity === undefined ? 'holder' : 'nobody', connections: 2 });
// The trail is of all.
const holder = openPostgres(settings.databaseUrl, { deadlines, connections: 2 });
const telemetry = await startTelemetry(settings.tracesUrl);
const server = await serve({
  database,
  loading,
  identity,
  trail: trailIn(holder),
  keptUnder: await codeVersion(import.meta.url),
  dashboard: process.env['POLKU_DASHBOARD'],
  logger: true,
  settings,
  ...(telemetry === undefined ? {} : { telemetry: telemetry.plugin }),
});
await server.listen({ host: settings.host, port: settings.port });
console.error(
  identity === undefined
    ? 'Nobody is told apart: listening on this machine only (loopback), to data that are synthetic, public or one’s own. POLKU_OIDC_ISSUER names an identity provider. Results are released under the policy "steering".'
    : 'Callers are told apart by the identity provider. Results are released under the policy "steering", but to researchers under their permits.',
);

await stop;
if (!(await stopWithin(server, settings.stopMillis))) console.error('Stopped before every answer was taken.');
await Promise.all([database.close(), loading.close(), holder.close(), telemetry?.end()]);
