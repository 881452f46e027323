import { errorCodes, polkuVersion, type ErrorCode } from '@polku/domain';
import { problemSchema } from '@polku/domain/data-package';
import { absenceSchema, conclusionSchema, evaluationSchema, intervalSchema, maybeNumberSchema } from '@polku/domain/evaluation';
import { jsonStatDatasetSchema, jsonStatSchema } from '@polku/domain/json-stat';
import { errorAnswerSchema, importSchema, openProcedures, type OpenProcedure } from '@polku/engine';
import * as z from 'zod';
import { uploadAddress, uploadAnswerSchema } from '../imports/upload-answer.ts';
import { addressOf } from './address-of.ts';
import { statusOf } from './status-of.ts';

type Json = Readonly<Record<string, unknown>>;
type Named = ReadonlyMap<z.ZodType, string>;

const refTo = (id: string): Json => ({ $ref: `#/components/schemas/${id}` });
const asJson = (schema: Json): Json => ({ content: { 'application/json': { schema } } });
const pascal = (name: string) => name.replaceAll(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Schemas that stand under a name of their own: the domain's, and of each procedure what it takes and answers, where that has none yet. */
function namesOf(procedures: readonly OpenProcedure[], fixed: readonly (readonly [z.ZodType, string])[], suffix: string): Named {
  const names = new Map(fixed);
  for (const { name, input, answer } of procedures) {
    const schema = suffix === 'Request' ? input : answer;
    if (schema !== undefined && !names.has(schema)) names.set(schema, `${pascal(name)}${suffix}`);
  }
  return names;
}

/** Those schemas by name, in which one that uses another refers to it. */
function schemasOf(names: Named, io: 'input' | 'output'): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io, uri: (id) => `#/components/schemas/${id}` });
  // Which draft it follows the document says once, and what its id is its place.
  const own = (schema: object) => Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, own(schema)]));
}

/** What may come in the place of an answer, by status, with each code that means it in words. */
function errorResponses(): Readonly<Record<string, Json>> {
  const codes = Object.keys(errorCodes) as ErrorCode[];
  const statuses = [...new Set(codes.map(statusOf))];
  const inWords = (code: ErrorCode) =>
    `\`${code}\`: ${errorCodes[code].message.en}${errorCodes[code].retryable ? ' It may work later.' : ''}`;
  return Object.fromEntries(
    statuses.map((status) => {
      const told = codes.filter((code) => statusOf(code) === status).map(inWords);
      return [status, { description: told.join('\n\n'), ...asJson(refTo('Error')) }];
    }),
  );
}

/** What answers are made of. */
const parts = [
  [errorAnswerSchema, 'Error'],
  [absenceSchema, 'Absence'],
  [maybeNumberSchema, 'MaybeNumber'],
  [intervalSchema, 'Interval'],
  [conclusionSchema, 'Conclusion'],
  [evaluationSchema, 'Evaluation'],
  [jsonStatDatasetSchema, 'JsonStatDataset'],
  [jsonStatSchema, 'JsonStat'],
  [problemSchema, 'Problem'],
  [importSchema, 'Import'],
  [uploadAnswerSchema, 'UploadAnswer'],
] as const;

const openApi = '3.1.0';
const description = `Released results of service pilots, and the packages that they are made of. Every call is a POST whose body is JSON: ids stand in bodies, never in addresses, which are logged.

Any number may instead say why there is none: an object with \`absent\` and \`reason\`, never 0 or null (see \`Absence\`).

A failure has a stable \`code\`, its message, the same in Finnish, Swedish and English, and whether the same call may work later (see \`Error\`).`;

/** The OpenAPI document of what programs of others may call, derived from the router: its inputs, its answers and the domain's schemas. */
export function openApiDocument(): Json {
  const procedures = openProcedures();
  const requests = namesOf(procedures, [], 'Request');
  const answers = namesOf(procedures, parts, 'Answer');
  const responses = errorResponses();
  const failures = Object.fromEntries(Object.keys(responses).map((status) => [status, { $ref: `#/components/responses/${status}` }]));
  const operation = (id: string, summary: string, answer: z.ZodType, requestBody?: Json): Json => ({
    operationId: id.replaceAll('.', '_'),
    summary,
    ...(requestBody !== undefined && { requestBody }),
    responses: { '200': { description: 'The answer.', ...asJson(refTo(answers.get(answer)!)) }, ...failures },
  });
  const ofProcedures = procedures.map(({ name, summary, input, answer }) => {
    const body = input && { required: true, ...asJson(refTo(requests.get(input)!)) };
    return [addressOf(name), { post: operation(name, summary, answer, body) }];
  });
  const files = {
    type: 'array',
    items: { type: 'string', format: 'binary' },
    description: 'CSV files with datapackage.json, one zip of them, or one workbook.',
  };
  const form = {
    required: true,
    content: { 'multipart/form-data': { schema: { type: 'object', required: ['files'], properties: { files } } } },
  };
  const upload = operation(
    'imports.upload',
    'Brings a data package: checks it and keeps it, all or nothing, until it is published. Texts are in the language of Accept-Language.',
    uploadAnswerSchema,
    form,
  );
  return {
    openapi: openApi,
    info: { title: 'Polku', version: polkuVersion, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }, description },
    servers: [{ url: '/' }],
    security: [{ token: [] }, {}],
    paths: { ...Object.fromEntries(ofProcedures), [uploadAddress]: { post: upload } },
    components: {
      schemas: { ...schemasOf(requests, 'input'), ...schemasOf(answers, 'output') },
      responses,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An access token of the identity provider. A server on one’s own machine asks for none.',
        },
      },
    },
  };
}

/** The document as it is checked in. */
export const openApiText = (): string => `${JSON.stringify(openApiDocument(), null, 2)}\n`;
