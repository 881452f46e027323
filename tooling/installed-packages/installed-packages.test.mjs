import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle, transformSync } from 'esbuild';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectClaimed } from '../docstring-examples/expect-claimed.mjs';
import { root, run } from '../run.mjs';
import { doorsOf, openingAll, readmeExamples, readmeProgram } from './consumer.mjs';
import { installPackages, nodeMajors, ran } from './prepare.mjs';

/*
 * The packages as a stranger gets them: packed as they would be published, installed outside the workspace, by npm and by pnpm.
 */
let installed;
let doors;
const kept = { programs: [], pages: [] };

beforeAll(async () => {
  installed = await installPackages();
  doors = installed.tarballs.flatMap(doorsOf);
  for (const tarball of installed.tarballs) {
    const { programs, pages } = readmeExamples(tarball);
    kept.programs.push(...programs);
    kept.pages.push(...pages);
  }
  const code = doors.filter(({ isCode }) => isCode);
  const forPages = doors.filter(({ isForPages }) => isForPages);
  const pageImports = kept.pages.map(({ file }, place) => `export * as page${place} from './${file}';`);
  const files = {
    'doors.mjs': openingAll(code),
    'doors.ts': openingAll(code),
    'page.js': [...forPages.filter(({ isCode }) => !isCode).map(({ door }) => `import '${door}';`), ...pageImports]
      .concat(openingAll(forPages.filter(({ isCode }) => isCode)))
      .join('\n'),
    'ask.mjs': readmeProgram(),
    ...Object.fromEntries([...kept.programs, ...kept.pages].map(({ file, text }) => [file, text])),
  };
  for (const folder of Object.values(installed.folders))
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
});
afterAll(() => installed?.remove());

describe('what is published', () => {
  it('has a licence, a page to begin with and what it is built of: no source, test, map or note of the build', () => {
    for (const { files, manifest } of installed.tarballs) {
      expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
      const beside = files.filter(
        (file) =>
          !/^dist\/.*(\.js|\.d\.ts|\.json|\.txt|\.tar\.gz|\/LICENSES\.md)$|^[\w-]+\.css$|^LICENSE$|^README\.md$|^package\.json$/.test(file),
      );
      expect(beside).toEqual([]);
      expect(files.filter((file) => /\.(test|stories)\.|(^|\/)(tests?|gallery|examples?)\//.test(file))).toEqual([]);
      expect(JSON.stringify(manifest.dependencies ?? {})).not.toMatch(/workspace:|catalog:/);
      expect(manifest.keywords.length).toBeGreaterThan(3);
    }
  });

  it('is shaped as Node, bundlers and TypeScript expect', async () => {
    for (const { path, manifest } of installed.tarballs) {
      const styles = doors.filter(({ door, isCode }) => !isCode && door.startsWith(`${manifest.name}/`));
      const names = styles.map(({ door }) => door.slice(manifest.name.length + 1));
      const leftOut = names.length === 0 ? [] : ['--exclude-entrypoints', ...names];
      expect(await run('publint', ['--strict', path], { stdio: 'ignore' })).toBe(0);
      expect(await run('attw', [path, '--profile', 'esm-only', '--quiet', ...leftOut])).toBe(0);
    }
  });
});

describe.each(['npm', 'pnpm'])('installed by %s', (installer) => {
  const folder = () => installed.folders[installer];

  it.each(nodeMajors)('every door opens in Node %s', async (major) => {
    const found = JSON.parse(await ran(folder(), installed.nodes[major], 'doors.mjs'));
    expect(Object.keys(found)).toEqual(doors.filter(({ isCode }) => isCode).map(({ door }) => door));
    expect(Object.values(found)).not.toContain(0);
  });

  it.each([
    ['bundler', 'esnext'],
    ['node16', 'node16'],
  ])('has types for moduleResolution %s', async (moduleResolution, module) => {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      strict: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
    };
    const files = ['doors.ts', ...[...kept.programs, ...kept.pages].map(({ file }) => file)];
    writeFileSync(join(folder(), 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(await ran(folder(), join(root, 'node_modules/.bin/tsc'), '-p', 'tsconfig.json')).toBe('');
  });

  it('is bundled for pages by Vite', async () => {
    const warnings = [];
    await build({
      root: folder(),
      configFile: false,
      mode: 'production',
      logLevel: 'silent',
      build: {
        outDir: 'by-vite',
        rolldownOptions: { input: join(folder(), 'page.js'), onLog: (_, { message }) => warnings.push(message) },
      },
    });
    expect(warnings.filter((message) => message.includes('externalized') && !inNodeAlone.test(message))).toEqual([]);
  });

  it('is bundled for pages by esbuild', async () => {
    const { metafile } = await bundle({
      absWorkingDir: folder(),
      entryPoints: ['page.js'],
      outdir: 'by-esbuild',
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      jsx: 'automatic',
      external: ['node:*', 'stream'],
      metafile: true,
      logLevel: 'silent',
    });
    const askingForNode = Object.entries(metafile.inputs).filter(([, { imports }]) => imports.some(({ external }) => external));
    expect(askingForNode.map(([file]) => file).filter((file) => !inNodeAlone.test(file))).toEqual([]);
  });
});

/** PGlite asks for Node's modules where it finds itself in Node; reading a package's files as a stream is for Node. */
const inNodeAlone = /@electric-sql\/pglite\/|csv-parse\/|@polku\/engine\/dist\/data-package\/csv-records/;

/** A program that prints the claims of an example. */
const telling = (program) => `const { default: run } = await import('./${program}'); console.log(JSON.stringify(await run()));`;

describe('what a README shows', () => {
  it('of each package runs, and gives what the page says', async () => {
    expect(kept.programs.length).toBeGreaterThanOrEqual(installed.tarballs.length);
    for (const { file, text } of kept.programs) {
      const program = file.replace('.tsx', '.mjs');
      const { code } = transformSync(text, { loader: 'tsx', jsx: 'automatic' });
      writeFileSync(join(installed.folders.npm, program), code);
      const told = await ran(installed.folders.npm, process.execPath, '--input-type=module', '--eval', telling(program));
      const claims = JSON.parse(told);
      expect(claims.length).toBeGreaterThan(0);
      for (const [actual, claimed] of claims) expectClaimed(actual, claimed);
    }
  });

  // Each Node once, the installers by turns.
  it.each(nodeMajors.map((major, place) => [major, ['npm', 'pnpm'][place % 2]]))(
    'of the clone runs in Node %s, installed by %s',
    async (major, installer) => {
      const told = await ran(installed.folders[installer], installed.nodes[major], 'ask.mjs');
      expect(told.split('\n').length).toBeGreaterThan(60);
    },
  );
});
