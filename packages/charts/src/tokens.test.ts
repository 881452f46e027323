import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { darkPalette, filePalette, paletteTokens, screenPalette } from './palette.ts';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** The hexadecimal colours declared in the part of the style sheet after this rule begins. */
function coloursAfter(rule: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(rule)).match(/:where\(\.polku-chart\) \{([^}]*)\}/)![1]!;
  return new Map([...block.matchAll(/(--polku-[\w-]+): (#[0-9a-f]{6})/g)].map(([, name, colour]) => [name!, colour!]));
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

const themes = { light: coloursAfter(':where'), dark: coloursAfter('@media screen and (prefers-color-scheme: dark)') };
const palettes = { light: filePalette, dark: darkPalette };

describe('tokens.css', () => {
  it.each(['light', 'dark'] as const)('declares the %s colours that a theme of that name has', (name) => {
    const { face: _, ...colours } = palettes[name];
    expect(Object.fromEntries(themes[name])).toEqual(paletteTokens(colours));
  });

  it('names nothing but its own classes, and declares nothing but its own properties', () => {
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
    const selectors = [...rules.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector!.trim()).filter((each) => !each.startsWith('@'));
    expect(new Set(selectors)).toEqual(new Set([':where(.polku-chart)', '.polku-chart']));
    const properties = [...rules.matchAll(/(--[\w-]+)/g)].map(([, property]) => property!);
    expect(properties.filter((property) => !property.startsWith('--polku-'))).toEqual([]);
  });

  it('is what charts on a screen draw with', () => {
    const drawn = JSON.stringify(screenPalette).match(/--[\w-]+/g);
    expect(drawn).toEqual(Object.keys(paletteTokens(filePalette)).toSorted((a, b) => drawn!.indexOf(a) - drawn!.indexOf(b)));
  });

  it.each(Object.entries(themes))('reaches 4.5:1 for every text and arm on the %s paper', (_, theme) => {
    const inks = [...theme].filter(([name]) => /^--polku-(ink|arm)/.test(name));
    const pale = inks.filter(([, colour]) => contrast(colour, theme.get('--polku-paper')!) < 4.5);
    expect(inks).toHaveLength(7);
    expect(pale).toEqual([]);
  });
});
