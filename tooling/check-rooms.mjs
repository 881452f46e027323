// Which room may import which, and only through the door (a package's `exports`). A finding says where to go instead.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

const rooms = {
  'packages/stats': [],
  'packages/domain': ['stats'],
  'packages/engine': ['domain', 'stats'],
  'packages/sdk': ['engine', 'domain', 'stats'],
  'packages/charts': ['domain'],
  'apps/api': ['engine', 'domain'],
  'apps/dashboard': ['charts', 'sdk', 'domain'],
  'apps/seed': ['domain', 'engine'],
  'apps/handbook': ['domain'],
  'apps/faults': [],
  bench: ['engine', 'domain', 'sdk', 'stats'],
};

/** The workers of the dashboard run the engine in the browser; the rest of the dashboard asks through the SDK's client. */
const alsoAllowed = [
  { files: /^apps\/dashboard\/(src\/demo|src\/own-data\/worker|build-demo|e2e)/, packages: ['engine'] },
  // Its tests ask it as others do, by the SDK.
  { files: /^apps\/api\/test\//, packages: ['sdk'] },
  // Tests recover a cohort's truth with the estimators.
  { files: /^apps\/seed\/test\//, packages: ['stats'] },
];

const instead = {
  stats: 'an estimate is computed in the engine and arrives in the evaluation',
  domain: 'what a thing is belongs to packages/domain',
  engine: 'ask through the router: the SDK has a client for it',
  sdk: 'only an app may use the SDK',
  charts: 'a chart is drawn by the dashboard',
};

/** Imports whose form brings more into a user's bundle than is used, and the form that does not. */
const heavyForms = [
  {
    form: /^(?:import(?! type| \* as)|export(?! type))[^;]*? from ['"]zod(?:\/[^'"]*)?['"]/gm,
    instead: "write import * as z from 'zod': its object `z` carries every language",
  },
];

/**
 * Inside a package, in the order in which its rows become words: each folder may import those before it, never one after it. A file
 * beside the folders may import all of them.
 */
const floors = {
  'packages/engine/src': [
    'database',
    'access',
    'audit',
    'data-package',
    'import',
    'backup',
    'designs',
    'reduce',
    'estimate',
    'release',
    'kinds',
    'evaluate',
    'register',
    'published',
    'router',
  ],
};

/** In these every folder is one thing, which never imports another. */
const apart = {
  'packages/engine/src/kinds': 'what two kinds need belongs to reduce, estimate or release',
  'packages/domain/src/kinds': 'what two kinds need belongs to metrics, evaluation or sentences',
};

/** The one file that says of anything that it may leave the engine. */
const gate = 'packages/engine/src/release/release.ts';

/**
 * What puts results into words, shows them or writes them out speaks by their `conclusions`. Comparisons are numbers: only these read
 * them, to list groups or to fill a table.
 */
const wording =
  /^(packages\/domain\/src\/(sentences|steering|conclusions)\/|packages\/domain\/src\/kinds\/[^/]+\/words\.ts$|apps\/dashboard\/src\/|packages\/sdk\/src\/(cli|export)\/)/;
const numbersOfComparisons = ['apps/dashboard/src/pilot/compared-pair.ts', 'packages/sdk/src/export/result-tables.ts'];

function* sourcesOf(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory() && !/^(node_modules|dist|storybook-static|\..*)$/.test(entry.name)) yield* sourcesOf(path);
    else if (/\.(ts|tsx)$/.test(entry.name)) yield path;
  }
}

const findings = [];

/** The folder of a file under a common one: '' beside the folders, undefined elsewhere. */
function folderUnder(base, file) {
  if (!file.startsWith(`${base}/`)) return undefined;
  const [folder, ...rest] = file.slice(base.length + 1).split('/');
  return rest.length === 0 ? '' : folder;
}

function checkInside(file, target) {
  for (const [base, order] of Object.entries(floors)) {
    const [from, to] = [file, target].map((each) => folderUnder(base, each));
    if (from === undefined || to === undefined) continue;
    const place = (folder) => (folder === '' ? order.length : order.indexOf(folder));
    if (place(from) < 0) findings.push(`${file}: ${from} has no place in the order of the folders of ${base}`);
    else if (place(from) < place(to)) findings.push(`${file}: ${from} may not import ${target}, which comes after it`);
  }
  for (const [base, where] of Object.entries(apart)) {
    const [from, to] = [file, target].map((each) => folderUnder(base, each));
    if (from && to && from !== to) findings.push(`${file}: ${from} may not import ${to}; ${where}`);
  }
}

for (const [room, allowed] of Object.entries(rooms)) {
  const exported = new Map();
  for (const name of ['stats', 'domain', 'engine', 'sdk', 'charts']) {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
    exported.set(name, Object.keys(manifest.exports));
  }
  for (const file of sourcesOf(room)) {
    const own = /\.test\.tsx?$|\/test\/|\.stories\.tsx$|\/e2e\/|\/\.storybook\/|\/vitest\.(browser\.)?config\.ts$/.test(file);
    // Examples in docstrings import as a reader would, from outside.
    const text = readFileSync(join(root, file), 'utf8').replaceAll(/^\s*\*.*$/gm, '');
    if (
      wording.test(file) &&
      !own &&
      !numbersOfComparisons.includes(file) &&
      !file.includes('/fixtures/') &&
      /\bcomparisons\b|\bcomparisonWords\b/.test(text)
    )
      findings.push(`${file}: reads comparisons where results are put into words; read their conclusions`);
    for (const { form, instead: lighter } of heavyForms)
      for (const [statement] of text.matchAll(form)) findings.push(`${file}: ${statement}; ${lighter}`);
    if (
      file.startsWith('packages/engine/src/') &&
      file !== gate &&
      !own &&
      /\bas\s+(?:readonly\s+)?Released|polku-evaluation\/1/.test(text)
    )
      findings.push(`${file}: only ${gate} lets anything leave the engine; give it what it releases`);
    for (const [, specifier] of text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)) {
      const extra = alsoAllowed.filter(({ files }) => files.test(file)).flatMap(({ packages }) => packages);
      const internal = /^@polku\/([a-z]+)(\/.*)?$/.exec(specifier);
      if (internal) {
        const [, name, path = ''] = internal;
        // A test that asks for the package itself tests what it ships.
        if (room === `packages/${name}` && own) continue;
        if (!allowed.includes(name) && !extra.includes(name)) findings.push(`${file}: may not import @polku/${name}; ${instead[name]}`);
        else if (!exported.get(name)?.includes(`.${path}`))
          findings.push(`${file}: ${specifier} is inside the package; import what its "exports" name`);
      } else if (specifier.startsWith('.')) {
        const target = relative(join(root, room), resolve(dirname(join(root, file)), specifier));
        if (!own) checkInside(file, relative(root, resolve(dirname(join(root, file)), specifier)));
        if (target.startsWith('..') && !own) findings.push(`${file}: ${specifier} leaves ${room}; import the package instead`);
        if (
          specifier.endsWith('.ts') &&
          !existsSync(resolve(dirname(join(root, file)), specifier)) &&
          !existsSync(resolve(dirname(join(root, file)), `${specifier}x`))
        )
          findings.push(`${file}: ${specifier} does not exist`);
      }
    }
  }
}
for (const finding of findings) console.error(finding);
console.error(findings.length === 0 ? 'rooms: every import goes the right way' : `rooms: ${findings.length} imports go the wrong way`);
process.exit(findings.length === 0 ? 0 : 1);
