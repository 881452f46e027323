import { PolkuError } from '@polku/domain';
import { migrate, onOwnMachine } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import { stopWithin } from './process/stop-within.ts';
import { startTelemetry } from './process/telemetry.ts';
import { waitForDatabase } from './process/wait-for-database.ts';
import { buildServer } from './server.ts';
import { InvalidSettings, readSettings, settingsTable, type Settings } from './settings.ts';

const cannotStart = (why: string): never => {
  console.error(`The API cannot start: ${why}`);
  process.exit(2);
};

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    return cannotStart(`${error.message}. --help lists the settings.`);
  }
}

if (process.argv.includes('--help')) {
  console.log(`Serves Polku over HTTP, from a Postgres server. It is told by the environment:\n\n${settingsTable()}`);
  process.exit(0);
}

const settings = settingsOrExit();
const stopped = new AbortController();
const stop = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopped.abort();
      resolve();
    });
  }
});

const database = openPostgres(settings.databaseUrl, { ...settings, transactionMillis: settings.answerMillis });
await waitForDatabase(() => migrate(database), {
  waitMillis: settings.startMillis,
  say: (words) => console.error(words),
  stop: stopped.signal,
}).catch((error: unknown) => {
  if (stopped.signal.aborted) process.exit(0);
  if (!(error instanceof PolkuError)) throw error;
  cannotStart(error.message);
});
const telemetry = await startTelemetry(settings.tracesUrl);
const server = await buildServer({
  context: { ...onOwnMachine, database, policy: 'steering' },
  isHealthy: () => database.isReachable(),
  logger: true,
  settings,
  ...(telemetry === undefined ? {} : { telemetry: telemetry.plugin }),
});
await server.listen({ host: settings.host, port: settings.port });
console.error(
  'Listening on this machine only (loopback): callers have no identity yet, so nobody else may call. Results are released under the policy "steering".',
);

await stop;
if (!(await stopWithin(server, settings.stopMillis))) console.error('Stopped before every answer was taken.');
await Promise.all([database.close(), telemetry?.end()]);
