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

/** The light colours as they are: also for a file, which no style sheet follows. */
export const filePalette: ChartPalette = {
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
  ink: `var(--polku-ink, ${filePalette.ink})`,
  inkSoft: `var(--polku-ink-soft, ${filePalette.inkSoft})`,
  inkFaint: `var(--polku-ink-faint, ${filePalette.inkFaint})`,
  line: `var(--polku-line, ${filePalette.line})`,
  lineStrong: `var(--polku-line-strong, ${filePalette.lineStrong})`,
  paper: `var(--polku-paper, ${filePalette.paper})`,
  hatch: `var(--polku-hatch, ${filePalette.hatch})`,
  arms: [
    `var(--polku-arm-1, ${filePalette.arms[0]})`,
    `var(--polku-arm-2, ${filePalette.arms[1]})`,
    `var(--polku-arm-3, ${filePalette.arms[2]})`,
    `var(--polku-arm-4, ${filePalette.arms[3]})`,
  ],
  face: `var(--polku-face, ${filePalette.face})`,
};
