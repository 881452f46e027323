/*
 * Run by `build`: bundles the `polku` command for Node, so that it starts by reading a few files and not hundreds. What a program
 * imports stays as it is. Modules keep their borders between commands: each loads what it needs.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const out = join(here, 'dist', 'bin');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, optionalDependencies = {} } = read(join(here, 'package.json'));

/** What holds native code or a WebAssembly beside it cannot be put into a file: it is found where it is installed. */
const natives = ['@duckdb/node-api', '@electric-sql/pglite', 'pg'];

/** The folder of the package that a file belongs to. */
const packageOf = (file) => (existsSync(join(file, 'package.json')) ? file : packageOf(dirname(file)));

/**
 * A module that asks where it stands means its own package: the bundle answers with the place there, where its neighbours are. So a
 * file that is read, and a worker that is started, are those of the package.
 */
const keepsItsPlace = {
  name: 'keeps-its-place',
  enforce: 'pre',
  transform(code, path) {
    if (!/[\\/]packages[\\/]\w+[\\/]dist[\\/]/.test(path) || !code.includes('import.meta.url')) return null;
    const owner = packageOf(dirname(path));
    const place = `./${relative(join(owner, 'dist'), path).split(sep).join('/')}`;
    const door =
      owner === here ? `new URL('../index.js', import.meta.url)` : `import.meta.resolve('${read(join(owner, 'package.json')).name}')`;
    return { code: code.replaceAll('import.meta.url', `new URL('${place}', ${door}).href`), map: null };
  },
};

const { output } = await build({
  root: here,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [keepsItsPlace],
  ssr: { noExternal: true, external: natives },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    target: 'node20.19',
    minify: true,
    license: { fileName: 'LICENSES.md' },
    rolldownOptions: {
      input: { polku: join(here, 'dist', 'cli', 'main.js') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        comments: { legal: false, jsdoc: false, annotation: false },
      },
    },
  },
});

const imported = new Set(output.flatMap((chunk) => [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]));
const missing = natives.filter((name) => imported.has(name) && !(name in { ...dependencies, ...optionalDependencies }));
if (missing.length > 0) throw new Error(`The command imports ${missing.join(', ')}: declare it in packages/sdk/package.json.`);

// A package of the project that carries others says so itself.
const owners = new Set(
  output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .filter((id) => /[\\/]packages[\\/]\w+[\\/]dist[\\/]/.test(id))
    .map((id) => packageOf(dirname(id.replace(/\?.*$/, '')))),
);
for (const owner of owners) {
  const carried = join(owner, 'dist', 'THIRD-PARTY-LICENSES.txt');
  if (existsSync(carried)) appendFileSync(join(out, 'LICENSES.md'), `\n\n${readFileSync(carried, 'utf8')}`);
}
