// What a package offers: every export of its files but those marked `@internal`, so that a file that is added is offered without a list.
// A file whose first line is `// @internal` offers nothing; in others the tag stands in the docstring of each export that stays inside.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const isSource = (file) =>
  /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file) && file !== 'index.ts' && !file.startsWith('gallery/');
const declaration =
  /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:async )?(?:abstract )?(function\*?|const|class|interface|type|enum) (\w+)/gm;

/** The line of a file in the index; undefined where it offers nothing. */
function offered(file, text) {
  if (text.startsWith('// @internal')) return undefined;
  const names = [...text.matchAll(declaration)].map(([, docstring = '', keyword, name]) => ({
    name,
    isInternal: docstring.includes('@internal'),
    isType: keyword === 'interface' || keyword === 'type',
  }));
  if (!names.some(({ isInternal }) => isInternal)) return `export * from './${file}';`;
  const own = names.filter(({ isInternal }) => !isInternal).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (own.length === 0) return undefined;
  if (own.every(({ isType }) => isType)) return `export type { ${own.map(({ name }) => name).join(', ')} } from './${file}';`;
  return `export { ${own.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ')} } from './${file}';`;
}

/** The lines of the index of a package, whose other doors have modules of their own. */
export function packageIndex(folder) {
  const doors = JSON.stringify(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).exports);
  const isDoor = (file) => doors.includes(`/dist/${file.replace(/\.tsx?$/, '.js')}`);
  return readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => isSource(file) && !isDoor(file))
    .sort()
    .flatMap((file) => offered(file, readFileSync(join(folder, 'src', file), 'utf8')) ?? []);
}
