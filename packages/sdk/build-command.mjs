/*
 * Run by `build`: bundles the `polku` command for Node, so that it starts by reading a few files and not hundreds. What a program
 * imports stays as it is. Modules keep their borders between commands: each loads what it needs.
 */
import { build } from 'esbuild';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, 'dist', 'bin');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies } = read(join(here, 'package.json'));

/** What holds native code or a WebAssembly beside it cannot be put into a file: it is found where it is installed. */
const natives = ['@duckdb/node-api', '@electric-sql/pglite', 'pg'];

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  const folder = dirname(file);
  const manifest = join(folder, 'package.json');
  // A folder within a package may have a manifest that says no more than what its modules are.
  return existsSync(manifest) && read(manifest).name !== undefined ? folder : packageOf(folder);
}

/**
 * A module that asks where it stands means its own package: the bundle answers with the place there, where its neighbours are. So a
 * file that is read, and a worker that is started, are those of the package.
 */
const keepsItsPlace = {
  name: 'keeps-its-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /packages[\\/]\w+[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      if (!code.includes('import.meta.url')) return undefined;
      const owner = packageOf(path);
      const place = `./${relative(join(owner, 'dist'), path).split(sep).join('/')}`;
      const door =
        owner === here ? `new URL('../index.js', import.meta.url)` : `import.meta.resolve('${read(join(owner, 'package.json')).name}')`;
      return { contents: code.replaceAll('import.meta.url', `new URL('${place}', ${door}).href`), loader: 'js' };
    }),
};

rmSync(out, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: here,
  entryPoints: { polku: join(here, 'dist', 'cli', 'main.js') },
  outdir: out,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  external: natives,
  metafile: true,
  logLevel: 'warning',
  plugins: [keepsItsPlace],
  // Of the bundled modules, those in CommonJS ask for Node's own by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
});

const missing = natives.filter(
  (name) =>
    !(name in dependencies) &&
    Object.values(metafile.outputs).some(({ imports }) => imports.some(({ external, path }) => external && path.startsWith(name))),
);
if (missing.length > 0) throw new Error(`The command imports ${missing.join(', ')}: declare it in the dependencies of packages/sdk.`);

/** The licences of what is bundled, each text once, with the packages that carry it. */
const carriers = new Map();
const bundled = new Set(
  Object.keys(metafile.inputs)
    .filter((path) => path.includes('node_modules'))
    .map((path) => packageOf(resolve(here, path))),
);
for (const folder of bundled) {
  const { name, version, license } = read(join(folder, 'package.json'));
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim());
  for (const text of texts.length > 0 ? texts : [`Licence: ${license}`])
    carriers.set(text, [...(carriers.get(text) ?? []), `${name} ${version}`]);
}
writeFileSync(
  join(out, 'LICENSES.txt'),
  [...carriers]
    .map(([text, names]) => `${names.toSorted().join('\n')}\n\n${text}\n`)
    .toSorted()
    .join(`\n${'-'.repeat(80)}\n\n`),
);
