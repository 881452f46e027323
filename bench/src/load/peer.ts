// The peer of the load bench: fastify that checks the signature and the time of a token (HS256), and does one indexed SELECT.
import Fastify from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Pool } from 'pg';

const secret = 'bench';
const sign = (text: string): Buffer => createHmac('sha256', secret).update(text).digest();
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const claims = `${part({ alg: 'HS256' })}.${part({ sub: 'user', exp: 4_102_444_800 })}`;
const token = `${claims}.${sign(claims).toString('base64url')}`;

function isValid(header: string | undefined): boolean {
  const [, head, body, signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header ?? '') ?? [];
  if (head === undefined || body === undefined || signature === undefined) return false;
  const given = Buffer.from(signature, 'base64url');
  const expected = sign(`${head}.${body}`);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return (JSON.parse(Buffer.from(body, 'base64url').toString()) as { exp: number }).exp * 1000 > Date.now();
}

const pool = new Pool({ connectionString: process.env['DATABASE_URL'] });
const server = Fastify();
server.get('/one', async (request, reply) => {
  if (!isValid(request.headers.authorization)) return reply.code(401).send();
  const { rows } = await pool.query('select dataset_hash from datasets where organisation_id = $1 and dataset_id = $2', [
    'satakunta',
    'pori',
  ]);
  return rows[0];
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
process.send?.(token);
