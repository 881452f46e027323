import type { MultipartFile } from '@fastify/multipart';
import { PolkuError } from '@polku/domain';
import type { FastifyRequest } from 'fastify';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileNameOf } from './file-name.ts';
import { unpack } from './unpack.ts';
import type { UploadFolder } from './upload-folder.ts';
import type { UploadLimits } from './upload-limits.ts';

const isZip = (name: string) => /\.zip$/i.test(name);

/** Lets bytes through as long as all files together stay within the limit. */
function upTo(limits: UploadLimits, sent: { bytes: number }): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      sent.bytes += chunk.length;
      const tooMany = sent.bytes > limits.sentBytes;
      done(tooMany ? new PolkuError('upload_too_large', 'The upload is larger than is taken. Nothing was kept.') : null, chunk);
    },
  });
}

/** What the reader of forms says of a form that it cannot read. */
function asRefusal(error: unknown): unknown {
  const { code } = error as { readonly code?: unknown };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new PolkuError('upload_too_large', 'The upload is larger than is taken. Nothing was kept.');
  const isOfForm = error instanceof Error && !(error instanceof PolkuError) && !('syscall' in error);
  return isOfForm ? new PolkuError('upload_refused', 'The form cannot be read to its end. Nothing was kept.') : error;
}

/**
 * Takes the files of an upload into a folder as they come, never one whole in memory; a zip is unpacked there.
 *
 * @throws PolkuError `upload_refused`, `upload_too_large`. The folder is then to be thrown away.
 */
export async function receiveUpload(request: FastifyRequest, folder: UploadFolder, limits: UploadLimits): Promise<void> {
  if (!request.isMultipart())
    throw new PolkuError('upload_refused', 'Files are sent as multipart/form-data: CSV files, one zip of them, or one workbook.');
  // Of a caller who is gone no end of the form comes: what waits for it is told.
  const gone = new AbortController();
  request.raw.once('close', () => request.raw.complete || gone.abort());
  const left = new Promise<never>((_, reject) => {
    gone.signal.addEventListener('abort', () => reject(new PolkuError('upload_refused', 'The caller went away. Nothing was kept.')));
  });
  left.catch(() => undefined);
  const sent = { bytes: 0 };
  const zips: string[] = [];
  let files = 0;
  const keep = async ({ filename, file }: MultipartFile): Promise<void> => {
    const name = fileNameOf(filename);
    const path = join(isZip(name) ? folder.packed : folder.files, name);
    if ((files += 1) > limits.files)
      throw new PolkuError('upload_too_large', 'The upload has more files than are taken. Nothing was kept.');
    const into = createWriteStream(path, { flags: 'wx', mode: 0o600 });
    await pipeline(file, upTo(limits, sent), into, { signal: gone.signal }).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
      throw new PolkuError('upload_refused', 'Two of the files have one name. Nothing was kept.');
    });
    if (isZip(name)) zips.push(path);
  };
  try {
    const parts = request.parts({ limits: { fileSize: limits.sentBytes } });
    for (;;) {
      const { value: part, done } = await Promise.race([parts.next(), left]);
      if (done === true) break;
      if (part.type !== 'file') throw new PolkuError('upload_refused', 'The form holds what is no file.');
      await keep(part);
    }
  } catch (error) {
    throw asRefusal(error);
  }
  if (files === 0) throw new PolkuError('upload_refused', 'No file was sent.');
  for (const zip of zips) await unpack(zip, folder.files, limits);
}
