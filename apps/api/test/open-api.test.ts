import { errorCodes } from '@polku/domain';
import { evaluationSchema } from '@polku/domain/evaluation';
import { jsonStatSchema } from '@polku/domain/json-stat';
import { errorAnswerSchema, openProcedures } from '@polku/engine';
import { Validator } from '@seriousme/openapi-schema-validator';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { addressOf } from '../src/open-api/address-of.ts';
import { openApiDocument, openApiText } from '../src/open-api/document.ts';
import { packageOf, serve, stewardOf, type Asking, type Served } from './served.ts';

const checkedIn = new URL('../../../docs/openapi.json', import.meta.url);

describe('the document of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(openApiText()) as Record<string, unknown>)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('is checked in as it is: `node tooling/generate-open-api.mjs` writes it', () => {
    expect(readFileSync(checkedIn, 'utf8')).toBe(openApiText());
  });

  it('refers to nothing that it does not hold', () => {
    const text = openApiText();
    const { components } = openApiDocument() as { components: Record<string, Record<string, unknown>> };
    for (const [, kind, name] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) expect(components[kind!]).toHaveProperty(name!);
  });

  it('describes every code that a failure may have', () => {
    const { components } = openApiDocument() as { components: { responses: Record<string, { description: string }> } };
    const told = Object.values(components.responses)
      .map(({ description }) => description)
      .join('\n');
    for (const code of Object.keys(errorCodes)) expect(told).toContain(`\`${code}\``);
  });

  it('has an address for each procedure that is open, whose answer is an object or a list', () => {
    const { paths } = openApiDocument() as { paths: Record<string, object> };
    for (const { name, answer } of openProcedures()) {
      expect(Object.keys(paths[addressOf(name)]!)).toEqual(['post']);
      expect(['object', 'array']).toContain((z.toJSONSchema(answer) as { type?: string }).type);
    }
  });
});

describe('what is answered', () => {
  let served: Served;
  let o1: Asking;
  beforeAll(async () => {
    served = await serve();
    o1 = await served.as(stewardOf('o1'));
    const { id } = (await o1.upload(packageOf('o1'))).json().import;
    await o1.post('/api/imports/publish', { id });
  });
  afterAll(() => served.close());

  /** What each procedure is asked for here. */
  const asked: Readonly<Record<string, () => Promise<object>>> = {
    pilots: async () => ({}),
    evaluation: async () => ({ pilot: 'p1' }),
    evaluationJsonStat: async () => ({ pilot: 'p1', metrics: ['time_to_service', 'client_nps'] }),
    plan: async () => ({ pilot: 'p1' }),
    'imports.list': async () => ({}),
    'imports.withdraw': async () => ({ id: (await o1.post('/api/imports/list')).json()[0].id }),
    'imports.publish': async () => ({ id: (await o1.post('/api/imports/list')).json()[0].id }),
    'imports.discard': async () => ({ id: (await o1.upload(packageOf('o1', { name: 'other', team: 'a' }))).json().import.id }),
  };

  it.each(openProcedures().map(({ name, answer }) => ({ name, answer })))('$name is as the document says', async ({ name, answer }) => {
    // Withdrawn first, so that it can be published again.
    if (name === 'imports.publish') await o1.post('/api/imports/withdraw', await asked['imports.withdraw']!());
    const response = await o1.post(addressOf(name), await asked[name]!());
    expect(response.statusCode).toBe(200);
    expect(answer.parse(response.json())).toEqual(response.json());
    if (name === 'imports.withdraw') await o1.post('/api/imports/publish', { id: response.json().import.id });
  });

  it('an evaluation and its JSON-stat tell the same numbers, of what was released', async () => {
    const evaluation = evaluationSchema.parse((await o1.post('/api/evaluation', { pilot: 'p1' })).json());
    const jsonStat = jsonStatSchema.parse((await o1.post('/api/evaluation-json-stat', { pilot: 'p1' })).json());
    expect(jsonStat.extension).toMatchObject({ policy: 'steering', datasetHash: evaluation.provenance.datasetHash });
    expect(new Set(jsonStat.link.item.map(({ extension }) => extension['metric']))).toEqual(
      new Set(evaluation.results.flatMap((each) => ('absent' in each ? [] : [each.metric]))),
    );
  });

  it.each([
    ['a pilot that is not there', '/api/evaluation', { pilot: 'p2' }, 404, 'unknown_pilot'],
    ['a metric that is not there', '/api/evaluation', { pilot: 'p1', metrics: ['time_to_servce'] }, 404, 'unknown_metric'],
    ['a policy of the caller’s choosing', '/api/evaluation', { pilot: 'p1', policy: 'none' }, 400, 'invalid_request'],
    ['a role of the caller’s choosing', '/api/evaluation', { pilot: 'p1', role: 'steward' }, 400, 'invalid_request'],
    ['a date that is none', '/api/evaluation', { pilot: 'p1', asOf: '2024-02-30' }, 400, 'invalid_request'],
    ['no pilot', '/api/evaluation', {}, 400, 'invalid_request'],
  ])('refuses %s, by a code and in three languages', async (_, address, body, status, code) => {
    const response = await o1.post(address, body);
    expect(response.statusCode).toBe(status);
    const answer = errorAnswerSchema.parse(response.json());
    expect(answer).toMatchObject({ code, retryable: false });
    expect(JSON.stringify(answer)).not.toMatch(/servce|2024-02-30/);
    if (code === 'invalid_request') expect(answer.issues).toEqual([{ path: expect.any(String), message: expect.any(String) }]);
  });

  it.each([
    ['text, which forms of other sites can send', 'text/plain', '{"pilot":"p1"}', 403, 'asked_from_elsewhere'],
    ['JSON that is cut short', 'application/json', '{"pilot":', 400, 'invalid_request'],
    ['more than a question needs', 'application/json', JSON.stringify({ pilot: 'p'.repeat(70_000) }), 413, 'invalid_request'],
  ])('reads JSON alone: %s is not taken', async (_, type, payload, status, code) => {
    const answer = await o1.server.inject({ method: 'POST', url: '/api/evaluation', payload, headers: { 'content-type': type } });
    expect(answer.statusCode).toBe(status);
    expect(errorAnswerSchema.parse(answer.json()).code).toBe(code);
  });

  it('is described at /openapi.json', async () => {
    expect((await o1.server.inject('/openapi.json')).json()).toEqual(JSON.parse(openApiText()));
  });
});
