/** The colours and the face of a chart. Texts reach 4.5:1 on the paper, marks 3:1. */
export interface ChartPalette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly paper: string;
  readonly hatch: string;
  /** One for each arm, in the pilot's order. */
  readonly arms: readonly [string, string, string, string];
  readonly face: string;
}

const face = "'Inter Variable', Inter, 'Source Sans 3', system-ui, sans-serif";

export const lightPalette: ChartPalette = {
  ink: '#14212b',
  inkSoft: '#44545f',
  inkFaint: '#5f6f7a',
  line: '#dce3e7',
  lineStrong: '#8a98a2',
  paper: '#ffffff',
  hatch: '#d5dde1',
  arms: ['#0f6d8c', '#b4531a', '#6a4c9c', '#4f6b1f'],
  face,
};

export const darkPalette: ChartPalette = {
  ink: '#e9eff2',
  inkSoft: '#b7c4cc',
  inkFaint: '#93a3ad',
  line: '#2a3841',
  lineStrong: '#667884',
  paper: '#172129',
  hatch: '#31414b',
  arms: ['#5fbbda', '#f29b62', '#b79ce8', '#a5c46c'],
  face,
};

/** The colours as they are: for a file that no style sheet follows. */
export const filePalette: ChartPalette = lightPalette;

/**
 * The custom properties of a palette: each name with its value.
 *
 * @internal
 */
export function paletteTokens({ arms, ...others }: Partial<ChartPalette>): Readonly<Record<string, string>> {
  const token = (name: string) => `--polku-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const ofArms = (arms ?? []).map((colour, place) => [token(`arm-${place + 1}`), colour] as const);
  return Object.fromEntries([...Object.entries(others).map(([name, value]) => [token(name), value] as const), ...ofArms]);
}

/** The custom properties of the page, falling back on the light colours where it declares none. */
export const screenPalette: ChartPalette = {
  ink: `var(--polku-ink, ${lightPalette.ink})`,
  inkSoft: `var(--polku-ink-soft, ${lightPalette.inkSoft})`,
  inkFaint: `var(--polku-ink-faint, ${lightPalette.inkFaint})`,
  line: `var(--polku-line, ${lightPalette.line})`,
  lineStrong: `var(--polku-line-strong, ${lightPalette.lineStrong})`,
  paper: `var(--polku-paper, ${lightPalette.paper})`,
  hatch: `var(--polku-hatch, ${lightPalette.hatch})`,
  arms: [
    `var(--polku-arm-1, ${lightPalette.arms[0]})`,
    `var(--polku-arm-2, ${lightPalette.arms[1]})`,
    `var(--polku-arm-3, ${lightPalette.arms[2]})`,
    `var(--polku-arm-4, ${lightPalette.arms[3]})`,
  ],
  face: `var(--polku-face, ${lightPalette.face})`,
};
