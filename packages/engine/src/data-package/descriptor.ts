import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import { resources } from '@polku/domain/data-package';
import { decodeText, encodings, type Encoding } from './decode.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import type { ProblemLog } from './problem-log.ts';

export const descriptorFile = 'datapackage.json';
const maximumBytes = 16 * 1024 * 1024;

const delimiters = [',', ';', '\t', '|'] as const;
const size = z.int().nonnegative().optional();

const resourceSchema = z.looseObject({
  name: z.string(),
  path: z.union([z.string(), z.tuple([z.string()]).transform(([path]) => path)]),
  encoding: z.string().optional(),
  dialect: z.looseObject({ delimiter: z.string().optional(), decimalChar: z.string().optional() }).optional(),
  schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })).optional() }).optional(),
  bytes: size,
  hash: z.string().optional(),
  rows: size,
  stats: z.looseObject({ bytes: size, hash: z.string().optional(), rows: size }).optional(),
});
const descriptorSchema = z.looseObject({ resources: z.array(resourceSchema) });
type DeclaredResource = z.infer<typeof resourceSchema>;

/** How a file is to be read, and what it was declared to hold. */
export interface FileLayout {
  readonly path: string;
  /** The descriptor gives the file a path of its own, or says how large it is: it must be there. */
  readonly isPromised: boolean;
  readonly isListed: boolean;
  readonly encoding: Encoding;
  readonly delimiter: (typeof delimiters)[number];
  readonly decimalCharacter: '.' | ',';
  /** Columns that the schema describes beside the resource's own: they are searched for personal data and passed over. */
  readonly extraColumns: ReadonlySet<string>;
  readonly declared: { readonly bytes?: number | undefined; readonly hash?: string | undefined; readonly rows?: number | undefined };
}

const plainLayout = (path: string): FileLayout => ({
  path,
  isPromised: false,
  isListed: false,
  encoding: 'utf-8',
  delimiter: ',',
  decimalCharacter: '.',
  extraColumns: new Set(),
  declared: {},
});

/** A path leads out of the folder by `..`, from a root or a drive, or to the web. */
const isInsideFolder = (path: string) =>
  path !== '' && !/^[/\\~]|^[a-z]+:/i.test(path) && !path.includes('\\') && !path.split('/').includes('..');

async function readText(source: PackageSource, name: string): Promise<string> {
  let text = '';
  for await (const part of decodeText(source.open(name), { encoding: 'utf-8', maximumBytes, notice: () => {} })) text += part;
  return text;
}

function layoutOf(declared: DeclaredResource): FileLayout {
  const encoding = encodings.find((known) => known === (declared.encoding ?? 'utf-8').toLowerCase().replace(/^utf8$/, 'utf-8'));
  if (encoding === undefined) throw new RefusedFile('encoding_unsupported', { values: encodings.join(', ') });
  const delimiter = delimiters.find((known) => known === (declared.dialect?.delimiter ?? ','));
  const decimalCharacter = (['.', ','] as const).find((known) => known === (declared.dialect?.decimalChar ?? '.'));
  if (delimiter === undefined || decimalCharacter === undefined) throw new RefusedFile('descriptor_dialect');
  const own = Object.entries(resources).find(([name]) => name === declared.name)?.[1].columns ?? {};
  const contents = {
    bytes: declared.bytes ?? declared.stats?.bytes,
    hash: declared.hash ?? declared.stats?.hash,
    rows: declared.rows ?? declared.stats?.rows,
  };
  return {
    path: declared.path,
    isPromised: declared.path !== `${declared.name}.csv` || Object.values(contents).some((value) => value !== undefined),
    isListed: true,
    encoding,
    delimiter,
    decimalCharacter,
    extraColumns: new Set((declared.schema?.fields ?? []).map(({ name }) => name).filter((name) => !Object.hasOwn(own, name))),
    declared: contents,
  };
}

/**
 * How each file of the package is to be read. A file that the descriptor does not list is read as the contract says:
 * UTF-8 with commas, under its own name.
 */
export async function readLayouts(
  source: PackageSource,
  names: readonly string[],
  log: ProblemLog,
): Promise<(resource: string) => FileLayout> {
  const layouts = new Map<string, FileLayout>();
  const layoutFor = (resource: string) => layouts.get(resource) ?? plainLayout(`${resource}.csv`);
  if (!names.includes(descriptorFile)) {
    log.report({ file: descriptorFile }, 'descriptor_missing');
    return layoutFor;
  }
  let declaredResources: readonly DeclaredResource[];
  try {
    declaredResources = descriptorSchema.parse(JSON.parse(await readText(source, descriptorFile))).resources;
  } catch (error) {
    if (error instanceof RefusedFile) log.report({ file: descriptorFile }, error.rule, error.facts);
    else log.report({ file: descriptorFile }, 'descriptor_format');
    return layoutFor;
  }
  for (const declared of declaredResources) {
    if (!isInsideFolder(declared.path)) {
      log.report({ file: descriptorFile }, 'descriptor_path');
      continue;
    }
    try {
      layouts.set(declared.name, layoutOf(declared));
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      log.report({ file: declared.path }, error.rule, error.facts);
    }
  }
  return layoutFor;
}

const hashes = { md5, sha1, sha256, sha512 } as const;

/** Compares the bytes that pass with the size and the hash (MD5 unless it says which) that were declared of them. */
export async function* comparedWith(
  declared: FileLayout['declared'],
  chunks: AsyncIterable<Uint8Array>,
  onMismatch: (fact: string) => void,
): AsyncGenerator<Uint8Array> {
  const [algorithm, expected] = declared.hash?.includes(':') ? declared.hash.split(':', 2) : ['md5', declared.hash];
  const hash = expected !== undefined && Object.hasOwn(hashes, algorithm!) ? hashes[algorithm as keyof typeof hashes].create() : undefined;
  let byteCount = 0;
  for await (const chunk of chunks) {
    byteCount += chunk.length;
    hash?.update(chunk);
    yield chunk;
  }
  if (declared.bytes !== undefined && declared.bytes !== byteCount) onMismatch('number of bytes');
  if (hash === undefined) return;
  const actual = Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (actual !== expected!.toLowerCase()) onMismatch('hash');
}
