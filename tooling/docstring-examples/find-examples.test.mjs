import { expect, it } from 'vitest';
import { examplesIn } from './find-examples.mjs';

it.each([
  ['a program in a fence', '/**\n * ```ts\n * const a = f();\n * a; // → 1\n * ```\n */', [['const a = f();', ['a', '1'], '']]],
  ['a call on one line', '/** @example f(1) // 2 */', [[['f(1)', '2']]]],
  ['a call whose value goes on below', '/**\n * @example f(1)\n *   // [1,\n *   //  2]\n * @see g\n */', [[['f(1)', '[1,\n 2]']]]],
  ['an address in a text', "/** @example f('https://a.example') // 1 */", [[["f('https://a.example')", '1']]]],
  ['a comment that is no docstring', '/* @example f(1) // 2 */', []],
])('finds %s', (_, source, expected) => {
  const told = ({ code, claim }) => code ?? [claim.expression, claim.value.replaceAll(/\n\s*/g, '\n ')];
  expect(examplesIn(source).map(({ statements }) => statements.map(told))).toEqual(expected);
});
