import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './find-examples.mjs';

const exportedValue = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm;
const exportedType = /^export (?:interface|type) (\w+)/gm;

/** Where a package declares what it exports: the names of each source file. */
export function exportsOf(packageFolder) {
  return sourceFiles(packageFolder).map((file) => {
    const source = readFileSync(join(packageFolder, 'src', file), 'utf8');
    const named = (pattern) => [...source.matchAll(pattern)].map(([, name]) => name);
    return { file, values: named(exportedValue), types: named(exportedType) };
  });
}

const importLine = /^import .* from '.*';$/;

/**
 * An example as a module whose `default` runs it and gives its claims, each as what came out and what was said.
 *
 * An example writes the imports of other packages; what its own package exports is there without, the
 * nearest where a name stands twice.
 */
export function exampleModule({ file, statements }, declared) {
  const codeOf = ({ code, claim }) => code ?? `claims.push([${claim.expression}, ${claim.value}]);`;
  const lines = statements.flatMap((statement) => codeOf(statement).split('\n'));
  const own = lines.filter((line) => importLine.test(line));
  const body = lines.filter((line) => !importLine.test(line));

  const words = new Set(body.join('\n').match(/\b[A-Za-z_]\w*\b/g));
  const taken = new Set(own.flatMap((line) => line.match(/\b\w+\b/g) ?? []));
  const nearness = (other) => (other === file ? Infinity : other.split('/').findIndex((step, i) => step !== file.split('/')[i]));
  const nearest = declared.toSorted((a, b) => nearness(b.file) - nearness(a.file));
  const imports = nearest.flatMap(({ file: from, values, types }) => {
    const used = (names) => names.filter((name) => words.has(name) && !taken.has(name) && taken.add(name));
    const names = [...used(values), ...used(types).map((name) => `type ${name}`)];
    return names.length === 0 ? [] : [`import { ${names.join(', ')} } from '../src/${from}';`];
  });
  return [
    ...own,
    ...imports,
    'export default async function () {',
    'const claims: [unknown, unknown][] = [];',
    ...body,
    'return claims;',
    '}',
    '',
  ].join('\n');
}
