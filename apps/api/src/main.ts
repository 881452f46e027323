import { PolkuError } from '@polku/domain';
import { migrate, onOwnMachine } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import { buildServer } from './server.ts';
import { InvalidSettings, readSettings, type Settings } from './settings.ts';

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    console.error(`The API cannot start: ${error.message}.`);
    process.exit(2);
  }
}

const settings = settingsOrExit();
const database = openPostgres(settings.databaseUrl);
await migrate(database).catch((error: unknown) => {
  if (!(error instanceof PolkuError)) throw error;
  console.error(`The API cannot start: ${error.message}`);
  process.exit(2);
});
const server = await buildServer({
  context: { ...onOwnMachine, database, policy: 'steering' },
  isHealthy: () => database.isReachable(),
  logger: true,
});
await server.listen({ host: settings.host, port: settings.port });
console.error(
  'Listening on this machine only (loopback): callers have no identity yet, so nobody else may call. Results are released under the policy "steering".',
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    await database.close();
  });
}
