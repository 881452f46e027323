import { onOwnMachine } from '@polku/engine';
import type { PolkuDatabase } from '@polku/engine';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { startTelemetry } from '../src/process/telemetry.ts';
import { buildServer } from '../src/server.ts';
import { ask } from './ask.ts';

/** A database that fails in a way that nobody foresaw, with the values of a person in the message. */
const failing = { snapshot: () => Promise.reject(new Error('secret 131052-308T')), execute: () => Promise.reject(new Error('secret')) };
const context = { ...onOwnMachine, database: failing as unknown as PolkuDatabase, policy: 'steering' } as const;
const isHealthy = () => Promise.resolve(true);

it('security 10: the log tells routes, procedures, codes and durations, and nothing of what was asked', async () => {
  const lines: string[] = [];
  const server = await buildServer({ context, isHealthy, logger: { write: (line) => void lines.push(line) } });
  server.get('/broken/:id', () => Promise.reject(new Error('secret of a route')));
  const answers = [
    await ask(server, 'plan', { pilot: 'secret-pilot' }),
    await ask(server, 'secret-procedure', { pilot: 'secret-pilot' }),
    await server.inject({ url: '/broken/secret-id?secret=1', headers: { authorization: 'Bearer secret', cookie: 'secret' } }),
    await server.inject('/secret-place'),
  ];
  await server.close();
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([500, 404, 500, 404]);
  for (const { payload } of answers.filter(({ statusCode }) => statusCode === 500)) expect(payload).not.toMatch(/secret|131052/);
  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === 'answered');
  expect(told).toMatchObject([
    {
      method: 'POST',
      route: '/trpc/:paths',
      procedures: ['plan'],
      codes: ['unexpected'],
      status: 500,
      millis: expect.any(Number),
    },
    { procedures: ['unknown'], codes: ['NOT_FOUND'], status: 404 },
    { route: '/broken/:id', status: 500 },
    { route: 'none', status: 404 },
  ]);
  expect(lines.filter((line) => line.includes('"a request failed"'))).toHaveLength(2);
  expect(lines.join('')).not.toMatch(/secret|131052/);
});

it('traces tell routes, methods and statuses, and nothing else of a request', async () => {
  const sent: string[] = [];
  const collector = createServer((request, response) => {
    request.on('data', (bytes: Buffer) => sent.push(bytes.toString()));
    request.on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as { port: number };
  const telemetry = await startTelemetry(`http://127.0.0.1:${port}`);
  const server = await buildServer({ context, isHealthy, logger: false, telemetry: telemetry!.plugin });
  server.get('/broken/:id', () => Promise.reject(new Error('secret of a route')));
  await server.inject('/broken/secret-id?secret=1');
  await server.close();
  await telemetry!.end();
  await new Promise((resolve) => collector.close(resolve));
  expect(sent.join('')).toContain('/broken/:id');
  expect(sent.join('')).not.toContain('secret');
});

it('no traces are made where nobody is to get them', async () => {
  expect(await startTelemetry('')).toBeUndefined();
});
