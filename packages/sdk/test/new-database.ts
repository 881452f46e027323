import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

/** The address of a new, empty database on the server of the tests. */
export async function newDatabase(): Promise<string> {
  const server = inject('postgresUrl');
  const name = `sdk_${randomUUID().replaceAll('-', '')}`;
  const client = new Client(server);
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return new URL(`/${name}`, server).href;
}
