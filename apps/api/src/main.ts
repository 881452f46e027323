import { PolkuError } from '@polku/domain';
import { migrate } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import { InvalidIdentitySettings, readIdentitySettings } from './identity/settings.ts';
import { serve } from './serve.ts';
import { InvalidSettings, readSettings } from './settings.ts';

function readOrExit() {
  try {
    return { settings: readSettings(process.env), identity: readIdentitySettings(process.env) };
  } catch (error) {
    if (!(error instanceof InvalidSettings || error instanceof InvalidIdentitySettings)) throw error;
    console.error(`The API cannot start: ${error.message}.`);
    process.exit(2);
  }
}

const { settings, identity } = readOrExit();
// Migrations alone see the rows of all.
const holder = openPostgres(settings.databaseUrl);
await migrate(holder).catch((error: unknown) => {
  if (!(error instanceof PolkuError)) throw error;
  console.error(`The API cannot start: ${error.message}`);
  process.exit(2);
});
await holder.close();
const database = openPostgres(settings.databaseUrl, { sees: identity === undefined ? 'holder' : 'nobody' });
const server = await serve({ database, identity, dashboard: process.env['POLKU_DASHBOARD'], logger: true });
await server.listen({ host: settings.host, port: settings.port });
console.error(
  identity === undefined
    ? 'Nobody is told apart: listening on this machine only (loopback), to data that are synthetic, public or one’s own. POLKU_OIDC_ISSUER names an identity provider. Results are released under the policy "steering".'
    : 'Callers are told apart by the identity provider. Results are released under the policy "steering", but to researchers under their permits.',
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await server.close();
    await database.close();
  });
}
