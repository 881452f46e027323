// Writes the index of every folder in which one file declares one thing, in code or as data, so that adding a thing is adding a file.
// `node tooling/generate-indexes.mjs --check` fails where an index is out of date.
import { readdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { identifierOf } from './identifier-of.mjs';
import { packageIndex } from './package-index.mjs';
import { partIndexes } from './part-indexes.mjs';

const root = new URL('..', import.meta.url).pathname;

const indexes = [
  {
    folder: 'packages/domain/src/metrics',
    registry: 'metrics',
    type: 'MetricId',
    ids: 'metricIds',
    // Names of metrics are needed where their definitions are not.
    idsFile: 'ids.ts',
    thing: 'metric',
    except: ['definition.ts', 'metric-base.ts', 'conditions.ts', 'ids.ts'],
  },
  {
    folder: 'packages/domain/src/disclosure',
    registry: 'policies',
    type: 'PolicyId',
    ids: 'policyIds',
    thing: 'policy',
    except: ['policy.ts'],
  },
  {
    folder: 'packages/domain/src/data-package/rules',
    registry: 'rules',
    type: 'RuleId',
    ids: 'ruleIds',
    idsFile: 'ids.ts',
    thing: 'rule',
    // Nobody names a rule by itself.
    registryOnly: true,
    except: ['rule.ts', 'ids.ts'],
  },
  {
    folder: 'packages/domain/src/case-file/chapters',
    registry: 'declaredChapters',
    type: 'ChapterId',
    ids: 'chapterIds',
    thing: 'chapter',
    // Nobody names a chapter by itself.
    registryOnly: true,
  },
  { folder: 'packages/domain/src/pilots/facts', registry: 'pilotFiles', type: 'PilotId', ids: 'pilotIds', thing: 'pilot', data: true },
  { folder: 'apps/dashboard/src/kinds', registry: 'kinds', extension: '.tsx' },
];

/** A kind whose outcome is bound in time is compared by the pilot's design: it has one file more. */
const compares = (name) => existsSync(join(root, 'packages/engine/src/kinds', name, 'effects.ts'));
/** A kind that counts groups of people which other results count too tells which they are, in one file more. */
const tellsGroups = (name) => existsSync(join(root, 'packages/engine/src/kinds', name, 'cells.ts'));

/** Folders in which one folder is one thing, and each of its parts a file that exports what it is called. */
const folders = [
  {
    folder: 'packages/engine/src/kinds',
    parts: ['reduce', 'estimate', 'release'],
    indexes: {
      'index.ts': (names) => [
        `import type { MetricKind } from '@polku/domain/metrics';`,
        ...names.flatMap((name) => [
          `import { estimate as ${camelCase(name)}Estimate } from './${name}/estimate.ts';`,
          `import { reduce as ${camelCase(name)}Reduce, type ${pascalCase(name)}Tables } from './${name}/reduce.ts';`,
          `import { release as ${camelCase(name)}Release } from './${name}/release.ts';`,
          ...(compares(name) ? [`import { effects as ${camelCase(name)}Effects } from './${name}/effects.ts';`] : []),
          ...(tellsGroups(name) ? [`import { cells as ${camelCase(name)}Cells } from './${name}/cells.ts';`] : []),
        ]),
        `import { countedAlone, described, type EngineKind } from './kind.ts';`,
        '',
        '/** Sufficient tables of each kind. */',
        'interface Tables {',
        ...names.map((name) => `  ${name}: ${pascalCase(name)}Tables;`),
        '}',
        '',
        'export const kinds: { readonly [K in MetricKind]: EngineKind<K, Tables[K]> } = {',
        ...names.map((id) => {
          const name = camelCase(id);
          const parts = ['reduce', 'estimate', 'release'].map((part) => `${part}: ${name}${pascalCase(part)}`);
          const effects = `effects: ${compares(id) ? `${name}Effects` : 'described'}`;
          const cells = `cells: ${tellsGroups(id) ? `${name}Cells` : 'countedAlone'}`;
          return [`  ${id}: {`, ...[...parts, effects, cells].map((part) => `    ${part},`), '  },'].join('\n');
        }),
        '};',
      ],
    },
  },
  {
    folder: 'packages/domain/src/kinds',
    parts: ['definition', 'result', 'words'],
    // What is declared, what comes out, and how it is said are read by different pages: each has its own index.
    indexes: {
      'definitions.ts': (names) => [
        ...names.map(
          (name) => `import { definition as ${camelCase(name)}, type ${pascalCase(name)}Metric } from './${name}/definition.ts';`,
        ),
        `import type { KindDefinition } from './kind-definition.ts';`,
        '',
        'export type {',
        ...names.map((name) => `  ${pascalCase(name)}Metric,`),
        '};',
        '',
        '/** What a metric of each kind declares. */',
        'export interface MetricOfKind {',
        ...names.map((name) => `  ${name}: ${pascalCase(name)}Metric;`),
        '}',
        '',
        '/** How outcomes of each kind are bound in time: of a kind that is only described, not at all. */',
        'export interface BoundOfKind {',
        ...names.map((name) => `  ${name}: ReturnType<typeof ${camelCase(name)}.timeBound>;`),
        '}',
        '',
        'export const kindDefinitions: { readonly [K in keyof MetricOfKind]: KindDefinition<MetricOfKind[K], BoundOfKind[K]> } = {',
        ...names.map((name) => `  ${name}${camelCase(name) === name ? '' : `: ${camelCase(name)}`},`),
        '};',
      ],
      'results.ts': (names) => [
        ...names.map((name) => `import { result as ${camelCase(name)} } from './${name}/result.ts';`),
        '',
        'export const kindResults = {',
        ...names.map((name) => `  ${name}${camelCase(name) === name ? '' : `: ${camelCase(name)}`},`),
        '} as const;',
      ],
      'measures.ts': (names) => [
        `import type { ResultKind } from '../evaluation/results.ts';`,
        ...names.map((name) => `import { measures as ${camelCase(name)} } from './${name}/result.ts';`),
        `import type { KindMeasures } from './kind-measures.ts';`,
        '',
        'export const kindMeasures: { readonly [K in ResultKind]: KindMeasures<K> } = {',
        ...names.map((name) => `  ${name}${camelCase(name) === name ? '' : `: ${camelCase(name)}`},`),
        '};',
      ],
      'words.ts': (names) => [
        `import type { ResultKind } from '../evaluation/results.ts';`,
        ...names.map((name) => `import { words as ${camelCase(name)} } from './${name}/words.ts';`),
        `import type { KindWords } from './kind-words.ts';`,
        '',
        'export const kindWords: { readonly [K in ResultKind]: KindWords<K> } = {',
        ...names.map((name) => `  ${name}${camelCase(name) === name ? '' : `: ${camelCase(name)}`},`),
        '};',
      ],
    },
  },
];

const camelCase = (name) => name.replace(/[_-](\w)/g, (_, letter) => letter.toUpperCase());

const pascalCase = (name) => camelCase(`_${name}`);

const check = process.argv.includes('--check');
let stale = 0;

function keep(file, lines) {
  const path = join(root, file);
  const text = lines.join('\n');
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  if (check) {
    console.error(`${file} is out of date: run pnpm generate`);
    stale += 1;
  } else writeFileSync(path, text);
}

for (const indexed of indexes) {
  const { folder, registry, type, ids, idsFile, thing, except = [], registryOnly = false, data = false } = indexed;
  const { extension = data ? '.json' : '.ts' } = indexed;
  const exportOf = (name) => identifierOf(name, thing);
  const names = readdirSync(join(root, folder))
    .filter((file) => file.endsWith(extension) && !file.endsWith('.test.ts') && file !== 'index.ts' && !except.includes(file))
    .map((file) => file.slice(0, -extension.length))
    .sort();
  const generated = '// Generated by `pnpm generate` from the files beside it.';
  keep(join(folder, 'index.ts'), [
    generated,
    ...names.map((name) =>
      data
        ? `import ${exportOf(name)} from './${name}.json' with { type: 'json' };`
        : `import { ${exportOf(name)} } from './${name}${extension}';`,
    ),
    '',
    ...(data || type === undefined || registryOnly ? [] : [`export { ${names.map(exportOf).join(', ')} };`, '']),
    `export const ${registry} = {`,
    ...names.map((name) => `  ${name}: ${exportOf(name)},`),
    '} as const;',
    ...(idsFile === undefined && type !== undefined
      ? ['', `export type ${type} = keyof typeof ${registry};`, `export const ${ids} = Object.keys(${registry}) as ${type}[];`]
      : []),
    '',
  ]);
  if (idsFile !== undefined)
    keep(join(folder, idsFile), [
      generated,
      `export const ${ids} = [`,
      ...names.map((name) => `  '${name}',`),
      '] as const;',
      `export type ${type} = (typeof ${ids})[number];`,
      '',
    ]);
}
for (const folder of ['packages/stats', 'packages/charts'])
  keep(join(folder, 'src/index.ts'), [
    '// Generated by `pnpm generate` from the files beside it.',
    ...packageIndex(join(root, folder)),
    '',
  ]);
for (const { file, lines } of partIndexes(root)) keep(file, lines);
for (const { folder, parts, indexes: written } of folders) {
  const names = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const missing = names
    .flatMap((name) => parts.map((part) => `${folder}/${name}/${part}.ts`))
    .filter((file) => !existsSync(join(root, file)));
  if (missing.length > 0) throw new Error(`A folder of ${folder} lacks a part: ${missing.join(', ')}`);
  for (const [file, linesOf] of Object.entries(written))
    keep(join(folder, file), ['// Generated by `pnpm generate` from the folders beside it.', ...linesOf(names), '']);
}
process.exit(stale ? 1 : 0);
