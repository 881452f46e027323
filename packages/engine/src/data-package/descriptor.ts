import * as z from 'zod';
import {
  brokenByText,
  checksOf,
  decimalCharacterOf,
  delimiterOf,
  eachOf,
  encodingOf,
  fieldLayoutOf,
  firstBroken,
  resourceNames,
  resources,
  type DeclaredField,
  type DeclaredFile,
  type FileLayout,
} from '@polku/domain/data-package';
import { decodeText } from './decode.ts';
import { searchUnread } from './other-files.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';
import type { ProblemLog } from './problem-log.ts';

export const descriptorFile = 'datapackage.json';
const maximumBytes = 16 * 1024 * 1024;

const object = z.looseObject({}).catch({});
const count = z.int().nonnegative().optional().catch(undefined);
const text = z.string().optional().catch(undefined);
const fieldsSchema = z.array(z.looseObject({ name: z.string() })).catch([]);
const contentsSchema = z.object({ bytes: count, hash: text, rows: count }).catch({});
/** Older tools write a hash under the name of its algorithm. */
const hashesSchema = z.object({ md5: text, sha256: text }).catch({});
const descriptorSchema = z.looseObject({ resources: z.array(z.looseObject({ name: z.string() })) });
type Descriptor = z.infer<typeof descriptorSchema>;

const folderChecks = checksOf('folder');
const descriptorChecks = checksOf('descriptor');
const pathChecks = checksOf('declaredPath');
const fileChecks = checksOf('declaredFile');

/** A path without the parts that lead nowhere. */
const plainPath = (path: string): string =>
  path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');

/** A file of the package's own is known by its path where its resource is called otherwise. */
function resourceNameOf(name: string, path: unknown, listed: Descriptor['resources']): string {
  if (typeof path !== 'string' || resourceNames.some((own) => own === name)) return name;
  const own = resourceNames.find((each) => plainPath(path) === `${each}.csv`);
  return own === undefined || listed.some((other) => other.name === own) ? name : own;
}

/** What is declared of each resource; what is said of the whole package holds where the resource says nothing else. */
function declaredFiles({ resources: listed, ...descriptor }: Descriptor): readonly DeclaredFile[] {
  const files: DeclaredFile[] = [];
  for (const resource of listed) {
    const written = resource['path'];
    const path: unknown = Array.isArray(written) && written.length === 1 ? written[0] : written;
    const name = resourceNameOf(resource.name, path, listed);
    const schema = object.parse(resource['schema']);
    const file: DeclaredFile = {
      name,
      path: typeof path === 'string' ? path : '',
      encoding: resource['encoding'] ?? descriptor['encoding'],
      dialect: { ...object.parse(descriptor['dialect']), ...object.parse(resource['dialect']) },
      contents: { ...statsOf(resource['stats']), ...withoutAbsent(contentsSchema.parse(resource)) },
      missingValues: schema['missingValues'],
      fields: fieldsSchema.parse(schema['fields']) as readonly DeclaredField[],
      options: resource,
    };
    const repeats = files.some((other) => other.name === name)
      ? 'name'
      : files.some((other) => other.path !== '' && plainPath(other.path) === plainPath(file.path))
        ? 'path'
        : undefined;
    files.push({ ...file, repeats });
  }
  return files;
}

function statsOf(stats: unknown): DeclaredFile['contents'] {
  const { md5, sha256 } = hashesSchema.parse(stats);
  const hash = sha256 === undefined ? md5 && `md5:${md5}` : `sha256:${sha256}`;
  return { ...(hash !== undefined && { hash }), ...withoutAbsent(contentsSchema.parse(stats)) };
}

const withoutAbsent = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;

async function readText(source: PackageSource, name: string): Promise<string> {
  let whole = '';
  for await (const part of decodeText(source.open(name), { encoding: 'utf-8', maximumBytes, notice: () => {} })) whole += part;
  return whole;
}

/** How a file is to be read by what is declared of it, which keeps the rules. */
function layoutOf(declared: DeclaredFile, pathOf: (resource: string) => string): FileLayout {
  const { name, fields, missingValues } = declared;
  const isUsual = plainPath(declared.path) === `${name}.csv`;
  const path = isUsual ? pathOf(name) : plainPath(declared.path);
  // A sheet of a workbook is not the file whose bytes were counted.
  const contents = path === plainPath(declared.path) ? declared.contents : {};
  const own = Object.entries(resources).find(([id]) => id === name)?.[1].columns ?? {};
  const isOwn = (column: string) => Object.hasOwn(own, column);
  const described = new Map(fields.map((field) => [field.name, field]));
  return {
    path,
    isPromised: !isUsual || Object.values(contents).some((value) => value !== undefined),
    isListed: true,
    encoding: encodingOf(declared)!,
    delimiter: delimiterOf(declared)!,
    decimalCharacter: decimalCharacterOf(declared)!,
    extraColumns: new Set([...described.keys()].filter((column) => !isOwn(column))),
    fields: new Map(
      Object.keys(own).flatMap((column) => {
        const layout = fieldLayoutOf(described.get(column), missingValues);
        return layout === undefined ? [] : [[column, layout]];
      }),
    ),
    declared: contents,
  };
}

const noContents = { contents: {}, fields: [], options: {} };

/** Keys under which a descriptor names who made the data: their addresses are meant to be seen. */
const makers = new Set(['contributors', 'sources', 'maintainers', 'maintainer', 'author', 'publisher']);

/** Every text of a descriptor, its keys too, and whether it tells who made the data. */
function* textsOf(value: unknown, isOfMakers = false): Generator<{ readonly written: string; readonly isOfMakers: boolean }> {
  if (typeof value === 'string') yield { written: value, isOfMakers };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value)) yield { written: key, isOfMakers };
    yield* textsOf(each, isOfMakers || makers.has(key));
  }
}

/** A descriptor is kept and shown with the package: it is searched as every cell is. */
function searchDescriptor(descriptor: unknown, log: ProblemLog): void {
  const rules = new Set<string>();
  for (const { written, isOfMakers } of textsOf(descriptor)) {
    const broken = brokenByText(written);
    if (broken === undefined || rules.has(broken.rule) || (isOfMakers && broken.rule !== 'personal_identity_code')) continue;
    rules.add(broken.rule);
    log.report({ file: descriptorFile }, broken.rule, broken.facts);
  }
}

/** The descriptor; undefined where it cannot be read as one. A file that is no text is refused. */
async function readDescriptor(source: PackageSource, log: ProblemLog): Promise<Descriptor | undefined> {
  const written = await readText(source, descriptorFile);
  try {
    const parsed: unknown = JSON.parse(written);
    searchDescriptor(parsed, log);
    return descriptorSchema.parse(parsed);
  } catch {
    return undefined;
  }
}

export interface PackageLayouts {
  readonly of: (resource: string) => FileLayout;
  /** Those of all files that the descriptor names. */
  readonly named: readonly FileLayout[];
}

/**
 * How each file of the package is to be read. A file that the descriptor does not list is read as the contract says:
 * UTF-8 with commas, under its own name.
 */
export async function readLayouts(source: PackageSource, names: readonly string[], log: ProblemLog): Promise<PackageLayouts> {
  const layouts = new Map<string, FileLayout>();
  const pathOf = (resource: string) => source.fileOf?.(resource) ?? `${resource}.csv`;
  // A sheet is no text that somebody wrote: what is declared of texts does not bear on it.
  const asSheet = (layout: FileLayout): FileLayout =>
    source.fileOf === undefined ? layout : { ...layout, encoding: 'utf-8', delimiter: ',', decimalCharacter: '.' };
  let plain = layoutOf({ name: '', path: '', ...noContents }, pathOf);
  const layoutFor = (resource: string): FileLayout =>
    layouts.get(resource) ?? { ...plain, path: pathOf(resource), isPromised: false, isListed: false };
  const place = { file: descriptorFile };
  log.reportBroken(place, folderChecks, (check) => check(names));
  if (!names.includes(descriptorFile)) return { of: layoutFor, named: [...layouts.values()] };
  let descriptor: Descriptor | undefined;
  try {
    descriptor = await readDescriptor(source, log);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    log.report(place, error.rule, error.facts);
    await searchUnread(descriptorFile, source, log);
    return { of: layoutFor, named: [...layouts.values()] };
  }
  const listed = descriptor && declaredFiles(descriptor);
  log.reportBroken(place, descriptorChecks, (check) => check(listed));
  if (descriptor === undefined || listed === undefined) {
    await searchUnread(descriptorFile, source, log);
    return { of: layoutFor, named: [...layouts.values()] };
  }
  const whole: DeclaredFile = {
    name: '',
    path: '',
    ...noContents,
    encoding: descriptor['encoding'],
    dialect: object.parse(descriptor['dialect']),
  };
  if (!isRefused(whole, descriptorFile, log)) plain = asSheet(layoutOf(whole, pathOf));
  for (const declared of listed) {
    const brokenPath = firstBroken(pathChecks, (check) => check(declared.path));
    const path = plainPath(declared.path);
    // A path that leads out of the folder is not repeated.
    if (brokenPath !== undefined && !isInline(declared)) log.report(place, brokenPath.rule, brokenPath.facts);
    else if (!isRefused(declared, path === '' ? descriptorFile : path, log) && !layouts.has(declared.name))
      layouts.set(declared.name, asSheet(layoutOf(declared, pathOf)));
  }
  return { of: layoutFor, named: [...layouts.values()] };
}

/** Without a path of its own, because its rows stand in the descriptor or in several files: a rule names that. */
const isInline = ({ path, options }: DeclaredFile) => path === '' && (options['data'] !== undefined || Array.isArray(options['path']));

/** Reports the rules that a declaration breaks; of those that refuse it none may stand. */
function isRefused(declared: DeclaredFile, file: string, log: ProblemLog): boolean {
  const before = log.problemCount;
  for (const { id, check } of fileChecks) {
    for (const { column = null, facts } of eachOf(check(declared))) log.report({ file, column }, id, facts);
  }
  return log.problemCount > before;
}
