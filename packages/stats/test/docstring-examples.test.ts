import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as stats from '../src/index.ts';

/*
 * Every ```ts example in a docstring runs here. A line `expression; // → value` claims a value, written as TypeScript;
 * the other lines are run as they stand. An example may use every export of the package.
 */
interface Example {
  readonly file: string;
  readonly lines: readonly string[];
}

const source = new URL('../src/', import.meta.url);
const sourceFiles = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const examples: Example[] = sourceFiles.flatMap((file) => {
  const text = readFileSync(new URL(file, source), 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, body]) => ({
    file,
    lines: body!
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .filter((line) => line.trim() !== ''),
  }));
});

const claim = /^(.*?);?\s*\/\/ → (.*)$/;

/** The example as JavaScript, each claim turned into a pair of what it gives and what it says it gives. */
function programOf(lines: readonly string[]): string {
  const statements = lines.map((line) => {
    const [, expression, value] = claim.exec(line) ?? [];
    return expression === undefined ? line : `claims.push([${expression}, ${value}]);`;
  });
  // Annotations of parameters are all the types that an example needs.
  return ['const claims = [];', ...statements, 'return claims;'].join('\n').replaceAll(/\((\w+): (?:number|string)(?:\[\])?\)/g, '($1)');
}

describe('every example in a docstring runs and says what is so', () => {
  it.each(examples.map((example) => [example.file, example] as const))('%s', (_, { lines }) => {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is this package's own source
    const run = new Function(...Object.keys(stats), programOf(lines)) as (...exports: unknown[]) => [unknown, unknown][];
    const claims = run(...Object.values(stats));
    expect(claims.length).toBeGreaterThan(0);
    for (const [actual, claimed] of claims) {
      if (typeof claimed === 'number') expect(actual).toBeCloseTo(claimed, 9);
      else if (Array.isArray(claimed) && claimed.every((value) => typeof value === 'number')) {
        expect(actual).toHaveLength(claimed.length);
        (actual as number[]).forEach((value, i) => expect(value).toBeCloseTo(claimed[i] as number, 9));
      } else expect(actual).toEqual(claimed);
    }
  });

  it('every function that the package exports has one', () => {
    // What estimates are made of, tested against R's tables: tails and quantiles, and the classes of errors.
    const distributions = /^foundations\/(beta|chi-square|confidence|fisher-f|normal|normal-quantile|student-t)\.ts$/;
    const without = sourceFiles
      .filter((file) => !distributions.test(file))
      .flatMap((file) => {
        const text = readFileSync(new URL(file, source), 'utf8');
        return [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*)?export function (\w+)/g)]
          .filter(([, docstring, name]) => (name ?? '') in stats && !docstring?.includes('```ts'))
          .map(([, , name]) => `${file}: ${name}`);
      });
    expect(without).toEqual([]);
  });
});
