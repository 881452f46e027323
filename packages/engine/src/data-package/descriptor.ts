import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import * as z from 'zod';
import { resources, checksOf, decimalCharacterOf, delimiterOf, encodingOf, firstBroken, type FileLayout } from '@polku/domain/data-package';
import { decodeText } from './decode.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import type { ProblemLog } from './problem-log.ts';

export const descriptorFile = 'datapackage.json';
const maximumBytes = 16 * 1024 * 1024;

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

const folderChecks = checksOf('folder');
const descriptorChecks = checksOf('descriptor');
const pathChecks = checksOf('declaredPath');
const fileChecks = checksOf('declaredFile');
const contentChecks = checksOf('content');

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

async function readText(source: PackageSource, name: string): Promise<string> {
  let text = '';
  for await (const part of decodeText(source.open(name), { encoding: 'utf-8', maximumBytes, notice: () => {} })) text += part;
  return text;
}

/** How a declared file is to be read; what is declared of it keeps the rules. */
function layoutOf(declared: DeclaredResource): FileLayout {
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
    encoding: encodingOf(declared)!,
    delimiter: delimiterOf(declared)!,
    decimalCharacter: decimalCharacterOf(declared)!,
    extraColumns: new Set((declared.schema?.fields ?? []).map(({ name }) => name).filter((name) => !Object.hasOwn(own, name))),
    declared: contents,
  };
}

/** The resources that the descriptor lists; undefined where it cannot be read as one. A file that is no text is refused. */
async function readDeclared(source: PackageSource): Promise<readonly DeclaredResource[] | undefined> {
  const text = await readText(source, descriptorFile);
  try {
    return descriptorSchema.parse(JSON.parse(text)).resources;
  } catch {
    return undefined;
  }
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
  const place = { file: descriptorFile };
  log.reportBroken(place, folderChecks, (check) => check(names));
  if (!names.includes(descriptorFile)) return layoutFor;
  let listed: readonly DeclaredResource[] | undefined;
  try {
    listed = await readDeclared(source);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    log.report(place, error.rule, error.facts);
    return layoutFor;
  }
  log.reportBroken(place, descriptorChecks, (check) => check(listed));
  for (const declared of listed ?? []) {
    const brokenPath = firstBroken(pathChecks, (check) => check(declared.path));
    const broken = brokenPath ?? firstBroken(fileChecks, (check) => check(declared));
    // A path that leads out of the folder is not repeated.
    if (broken !== undefined) log.report(brokenPath === undefined ? { file: declared.path } : place, broken.rule, broken.facts);
    else layouts.set(declared.name, layoutOf(declared));
  }
  return layoutFor;
}

const hashes = { md5, sha1, sha256, sha512 } as const;

/** Compares the bytes that pass with the size and the hash (MD5 unless it says which) that were declared of them. */
export async function* comparedWith(
  { declared, path }: FileLayout,
  chunks: AsyncIterable<Uint8Array>,
  log: ProblemLog,
): AsyncGenerator<Uint8Array> {
  const algorithm = declared.hash?.includes(':') ? declared.hash.split(':', 1)[0]! : 'md5';
  const hash =
    declared.hash !== undefined && Object.hasOwn(hashes, algorithm) ? hashes[algorithm as keyof typeof hashes].create() : undefined;
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    hash?.update(chunk);
    yield chunk;
  }
  const actual = hash && Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('');
  log.reportFound({ file: path }, contentChecks, (check) => check({ declared, bytes, hash: actual }));
}
