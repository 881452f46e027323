import { sql } from 'drizzle-orm';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPostgres } from './postgres.ts';

/** As many as a pool has connections, and more: one that is not given back would be missed. */
const attempts = 12;

/** What a server says that refuses a query and waits for the next. */
const refusal = (() => {
  const fields = Buffer.from('SERROR\0C53200\0Mout of memory\0\0');
  const length = Buffer.alloc(4);
  length.writeInt32BE(fields.length + 4);
  return Buffer.concat([Buffer.from('E'), length, fields, Buffer.from([0x5a, 0, 0, 0, 5, 0x49])]);
})();

const faults: Readonly<Record<string, (client: Socket, server: Socket) => void>> = {
  'is cut': (client, server) => {
    client.destroy();
    server.destroy();
  },
  'is refused': (client) => void client.write(refusal),
};

describe.each(Object.keys(faults))('a BEGIN that %s', (fault) => {
  let proxy: Server;
  let url: string;
  let isFailing = false;
  beforeAll(async () => {
    const { port, hostname } = new URL(inject('postgresUrl'));
    // Passes everything on to the server of the tests, but a BEGIN while it is to fail.
    proxy = createServer((client) => {
      const server = connect(Number(port), hostname);
      client.on('error', () => server.destroy());
      server.on('error', () => client.destroy());
      client.on('data', (bytes) => {
        if (isFailing && /begin/.test(bytes.toString('latin1'))) faults[fault]!(client, server);
        else server.write(bytes);
      });
      client.on('close', () => server.destroy());
      server.pipe(client);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    if (typeof address !== 'object' || address === null) throw new Error('no port');
    const passing = new URL(inject('postgresUrl'));
    passing.port = String(address.port);
    url = passing.href;
  });
  afterAll(() => new Promise((resolve) => proxy.close(resolve)));

  test.each(['transaction', 'snapshot'] as const)('gives its connection back: the next %s works, and the pool closes', async (kind) => {
    const database = openPostgres(url);
    const ask = () => database[kind]((inside) => inside.execute(sql`select 1 as one`));
    expect((await ask()).rows).toEqual([{ one: 1 }]);
    isFailing = true;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      await expect(ask()).rejects.toMatchObject({ code: fault === 'is cut' ? 'database_unreachable' : 'database_failed' });
    }
    isFailing = false;
    expect((await ask()).rows).toEqual([{ one: 1 }]);
    await database.close();
  });
});

test('a snapshot takes no writes', async () => {
  const database = openPostgres(inject('postgresUrl'));
  const write = database.snapshot((snapshot) => snapshot.execute(sql`create table written (id int)`));
  await expect(write).rejects.toMatchObject({ message: expect.stringContaining('25006') });
  await database.close();
});
