import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filePalette } from './palette.ts';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** The hexadecimal colours declared in the part of the style sheet after this rule begins. */
function coloursAfter(rule: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(rule)).match(/:root \{([^}]*)\}/)![1]!;
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]));
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const themes = { light: coloursAfter(':root'), dark: coloursAfter('@media screen and (prefers-color-scheme: dark)') };

describe('tokens.css', () => {
  it('declares the light colours that files are drawn with', () => {
    const { ink, inkSoft, inkFaint, line, lineStrong, paper, hatch, arms } = filePalette;
    expect(Object.fromEntries(themes.light)).toEqual({
      ink,
      'ink-2': inkSoft,
      'ink-3': inkFaint,
      line,
      'line-strong': lineStrong,
      paper,
      hatch,
      'arm-1': arms[0],
      'arm-2': arms[1],
      'arm-3': arms[2],
      'arm-4': arms[3],
    });
  });

  it.each(Object.entries(themes))('reaches 4.5:1 for every text and arm on the %s paper', (_, theme) => {
    const inks = [...theme].filter(([name]) => name.startsWith('ink') || name.startsWith('arm'));
    const pale = inks.filter(([, colour]) => contrast(colour, theme.get('paper')!) < 4.5);
    expect(inks).toHaveLength(7);
    expect(pale).toEqual([]);
  });
});
