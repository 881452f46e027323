import multipart from '@fastify/multipart';
import { locales, PolkuError, type Locale } from '@polku/domain';
import {
  stewarded,
  errorAnswer,
  mayDo,
  recordOfImport,
  stageImport,
  type PackageSource,
  type RouterContext,
  type StagedReport,
} from '@polku/engine';
import { dayInFinland, folderSource } from '@polku/engine/node';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { sendError, type ContextOf } from '../open-api/open-api-routes.ts';
import { receiveUpload } from './receive-upload.ts';
import { uploadAddress, type UploadAnswer } from './upload-answer.ts';
import { makeUploadFolder, removeLeftUploads } from './upload-folder.ts';
import { uploadLimits, type UploadLimits } from './upload-limits.ts';

const lines = 'application/x-ndjson';

/** The first language of those that the caller reads that Polku speaks. */
function languageOf({ headers }: FastifyRequest): Locale {
  const wanted = (headers['accept-language'] ?? '').split(',').map((each) => each.trim().slice(0, 2).toLowerCase());
  return wanted.map((tag) => locales.find((locale) => locale === tag)).find((each) => each !== undefined) ?? 'en';
}

/** Work that nobody waits for any more ends at the next part of a file. */
function untilGone(source: PackageSource, reply: FastifyReply): PackageSource {
  const isGone = () => reply.raw.destroyed && !reply.raw.writableFinished;
  return {
    list: () => source.list(),
    async *open(name) {
      for await (const part of source.open(name)) {
        if (isGone()) throw new PolkuError('upload_refused', 'The caller went away. Nothing was kept.');
        yield part;
      }
    },
  };
}

/** What is answered: a report of what was checked, without the hash of its content, which could be guessed against. */
const answerOf = ({ import: kept, unchanged, problems, problemCount, warnings, rows }: StagedReport): UploadAnswer => ({
  import: kept,
  unchanged,
  problems: [...problems],
  problemCount,
  warnings: [...warnings],
  rows: { ...rows },
});

const statusOfAnswer = ({ problemCount, unchanged }: UploadAnswer): number => (problemCount > 0 ? 422 : unchanged ? 200 : 201);

/** Writes down that a package was refused: how many problems it had, or the code of the refusal. */
const recordRefusal = ({ caller, trail }: RouterContext, details: { readonly problems: number; readonly reason: string }) =>
  trail.record({
    action: 'import_refused',
    subject: caller.subject,
    organisation: caller.organisations === 'all' ? undefined : caller.organisations[0],
    details: { package: '', ...details },
  });

/** The database as the caller's organisations load into it. */
const heldBy = ({ database, loading = database, caller: { organisations } }: RouterContext) =>
  organisations === 'all' ? loading : stewarded(loading, { organisations });

async function stage(request: FastifyRequest, reply: FastifyReply, context: RouterContext, limits: UploadLimits): Promise<UploadAnswer> {
  const folder = await makeUploadFolder();
  const tellsProgress = request.headers.accept === lines;
  try {
    await receiveUpload(request, folder, limits);
    if (tellsProgress) reply.hijack().raw.writeHead(200, { 'content-type': lines, 'cache-control': 'no-store' });
    const report = await stageImport(heldBy(context), untilGone(folderSource(folder.files), reply), {
      id: randomUUID(),
      today: dayInFinland(new Date()),
      scope: context.caller.organisations,
      language: languageOf(request),
      ...(tellsProgress && { progress: (message: string) => void reply.raw.write(`${JSON.stringify({ progress: message })}\n`) }),
    });
    if (report.problemCount > 0) await recordRefusal(context, { problems: report.problemCount, reason: 'problems' });
    else if (report.import !== null && !report.unchanged) await recordOfImport(context, 'import_staged', report.import);
    return answerOf(report);
  } catch (error) {
    if (error instanceof PolkuError) await recordRefusal(context, { problems: 0, reason: error.code });
    throw error;
  } finally {
    await folder.remove();
  }
}

/**
 * `POST /api/imports/upload`: stewards bring a package. To who accepts `application/x-ndjson` progress is told as it is checked, a line
 * each, and the last line is the answer or the error.
 */
export const uploadRoutes: FastifyPluginAsync<{ readonly contextOf: ContextOf; readonly limits?: UploadLimits }> = async (
  server,
  { contextOf, limits = uploadLimits },
) => {
  await removeLeftUploads();
  await server.register(multipart);
  let checking = 0;
  server.post(uploadAddress, { config: { takesForms: true } }, async (request, reply) => {
    // Of what is refused the rest is not read.
    reply.header('connection', 'close');
    let counted = false;
    try {
      const context = await contextOf(request);
      if (!mayDo(context.caller, 'imports.manage')) {
        await context.trail.record({ action: 'denied', subject: context.caller.subject, details: { procedure: 'imports.upload' } });
        throw new PolkuError('not_allowed', 'Only a steward may bring packages.');
      }
      if (checking >= limits.atOnce)
        throw new PolkuError('too_many_requests', 'Other uploads are being checked. Try again when they are done.');
      counted = true;
      checking += 1;
      const answer = await stage(request, reply, context, limits);
      if (reply.sent) return reply.raw.end(`${JSON.stringify({ answer })}\n`);
      return await reply.code(statusOfAnswer(answer)).send(answer);
    } catch (error) {
      if (!reply.sent) return sendError(reply, error);
      return reply.raw.end(`${JSON.stringify({ error: errorAnswer(error) })}\n`);
    } finally {
      if (counted) checking -= 1;
    }
  });
};
