// Run by `build`: makes the empty database that embedded engines boot from.
import { writeFileSync } from 'node:fs';
import { dumpPglite, migrate, openPglite } from './dist/index.js';

const database = await openPglite();
await migrate(database);
const dump = await dumpPglite(database);
writeFileSync(new URL('dist/empty-database.tar.gz', import.meta.url), new Uint8Array(await dump.arrayBuffer()));
await database.close();
