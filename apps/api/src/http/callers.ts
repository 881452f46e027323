import cors from '@fastify/cors';
import { PolkuError } from '@polku/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '../settings.ts';

/** Kinds of bodies that a page of any site may send without asking first. */
const sentByAnyPage = /^(?:text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A kind of body that this route takes although a form can send it, such as multipart/form-data: an origin is then checked all the same. */
    readonly takesForms?: boolean;
  }
}

/**
 * Which names the API answers to, and pages of which sites may ask it. A page of another site is refused before its question is read,
 * whether or not its browser would show it the answer.
 */
export async function refuseStrangers(server: FastifyInstance, { hosts, origins }: Settings): Promise<void> {
  const mayAsk = (request: FastifyRequest, origin: string): boolean =>
    origins.includes(origin) || origin === `${request.protocol}://${request.host}`;

  server.addHook('onRequest', async (request) => {
    if (!hosts.includes(request.hostname)) {
      throw new PolkuError('asked_from_elsewhere', 'The server is not known by the name that the request gives it.');
    }
    const { origin, 'content-type': contentType = '', 'sec-fetch-site': site } = request.headers;
    const isAnothers = origin === undefined ? site === 'cross-site' : !mayAsk(request, origin);
    const isForm = sentByAnyPage.test(contentType) && request.routeOptions.config.takesForms !== true;
    if (isAnothers || isForm)
      throw new PolkuError('asked_from_elsewhere', 'The request comes from a page of another site, or looks as if it did.');
  });
  await server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['authorization', 'content-type'],
    maxAge: 600,
  });
}
