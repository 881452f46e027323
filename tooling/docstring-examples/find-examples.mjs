import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A docstring's own text, without the stars at its edge. */
const textOf = (docstring) => docstring.slice(3, -2).replaceAll(/^[ \t]*(?:\* ?)?/gm, '');

/** A line `expression; // → value` of a program in a fence. */
const claimLine = /^(.*?);?\s*\/\/ → (.*)$/;

/** The statements of a program in a fence, and what it claims, in their order. */
export const programIn = (fence) =>
  fence.split('\n').map((line) => {
    const [, expression, value] = claimLine.exec(line) ?? [];
    return expression === undefined ? { code: line } : { claim: { expression, value } };
  });

/** The one expression of `@example expression // value`; the value may go on in the lines below, each behind `//`. */
function expressionIn(example) {
  const [expression, ...values] = example.split(/\s\/\/\s/);
  return [{ claim: { expression: expression.trim(), value: values.join('\n').trim() } }];
}

/**
 * The examples in the docstrings of a source text, as statements: `code` runs as it stands, and a `claim` says that an
 * expression has a value. An example is a fenced program, or what follows `@example`.
 */
export function examplesIn(source) {
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap(({ 0: docstring, index }) => {
    const line = source.slice(0, index).split('\n').length;
    const text = textOf(docstring);
    const fenced = [...text.matchAll(/^```tsx?\n([\s\S]*?)^```/gm)].map(([, fence]) => programIn(fence));
    const tagged = [...text.matchAll(/^@example\s([\s\S]*?)(?=^@|$(?![\s\S]))/gm)]
      .map(([, example]) => example)
      .filter((example) => !example.includes('```'))
      .map(expressionIn);
    return [...fenced, ...tagged].map((statements) => ({ line, statements }));
  });
}

/** The sources of a package that docstrings are read from, by their path inside `src`. */
export const sourceFiles = (packageFolder) =>
  readdirSync(join(packageFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
    .sort();

/** Every example of a package, with the file and the line of its docstring. */
export const examplesOf = (packageFolder) =>
  sourceFiles(packageFolder).flatMap((file) =>
    examplesIn(readFileSync(join(packageFolder, 'src', file), 'utf8')).map((example) => ({ file, ...example })),
  );
