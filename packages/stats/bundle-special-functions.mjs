// After `tsc --build`: writes what src/special-functions imports into dist, so that the package has no dependencies, and beside it
// the licences and notices of what it so carries.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { build } from 'vite';

const room = join(import.meta.dirname, 'src', 'special-functions');
const outDir = join(import.meta.dirname, 'dist', 'special-functions');
const names = readdirSync(room).map((file) => parse(file).name);

/** With `debug` the library can tell of its steps on a terminal, which nobody asked for and which needs Node. */
const silent = {
  name: 'silent',
  resolveId: (id) => (id === 'debug' ? '\0silent' : null),
  load: (id) => (id === '\0silent' ? 'module.exports = () => () => {};' : null),
};

const outputs = await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [{ ...silent, enforce: 'pre' }],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: Object.fromEntries(names.map((name) => [name, join(room, `${name}.ts`)])), formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        minify: true,
        // A user's bundler leaves out the functions that are not asked for where it is told that making them does nothing.
        comments: { annotation: true, jsdoc: false, legal: false },
        codeSplitting: { groups: [{ name: 'stdlib', test: /node_modules/ }] },
      },
    },
  },
});

const modules = outputs.flatMap(({ output }) => output).flatMap(({ moduleIds = [] }) => moduleIds);
const carried = modules.filter((id) => id.includes('/node_modules/')).map((id) => id.replace(/\?.*$/, ''));
const folders = new Map(carried.map((id) => [/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)[0], id]));
const packages = [...folders.keys()].map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const textOf = (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '');
  // The licence, and what some packages add of their parts' under it.
  return { name, version, license, texts: textOf('LICENSE').split(/^DEPENDENCIES & ATTRIBUTION$/m), notice: textOf('NOTICE') };
});
const expected = new Set(['Apache-2.0', 'Apache-2.0 AND BSL-1.0']);
const others = packages.filter(({ license, texts }) => !expected.has(license) || texts[0] === '');
if (others.length > 0)
  throw new Error(`Look whether these may be carried: ${others.map(({ name, license }) => `${name} (${license})`).join(', ')}.`);

/** What the authors of the original code ask to be kept beside it. */
const notices = carried.flatMap((id) => [...readFileSync(id, 'utf8').matchAll(/^\* ## Notice\n([\s\S]*?)\*\//gm)].map(([, text]) => text));
const once = (texts) => [...new Set(texts.map((text) => text.replaceAll(/^\* ?/gm, '').trim()))].filter((text) => text !== '').toSorted();
const rule = `\n\n${'-'.repeat(80)}\n\n`;
writeFileSync(
  join(import.meta.dirname, 'dist', 'THIRD-PARTY-LICENSES.txt'),
  `${[
    `special-functions/ carries, bundled and minified:\n\n${packages
      .map(({ name, version }) => `${name} ${version}`)
      .toSorted()
      .join('\n')}`,
    ...once(packages.map(({ notice }) => notice)),
    ...once(packages.flatMap(({ texts }) => texts)),
    ...once(notices),
  ].join(rule)}\n`,
);
