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

/** Light colours as they are: for a file that no style sheet follows. `tokens.css` declares the same ones for screens. */
export const filePalette: ChartPalette = {
  ink: '#14212b',
  inkSoft: '#44545f',
  inkFaint: '#5f6f7a',
  line: '#dce3e7',
  lineStrong: '#8a98a2',
  paper: '#ffffff',
  hatch: '#d5dde1',
  arms: ['#0f6d8c', '#b4531a', '#6a4c9c', '#4f6b1f'],
  face: "Inter, 'Source Sans 3', system-ui, sans-serif",
};

/** The custom properties of the page, falling back on the light colours where it declares none. */
export const screenPalette: ChartPalette = {
  ink: `var(--ink, ${filePalette.ink})`,
  inkSoft: `var(--ink-2, ${filePalette.inkSoft})`,
  inkFaint: `var(--ink-3, ${filePalette.inkFaint})`,
  line: `var(--line, ${filePalette.line})`,
  lineStrong: `var(--line-strong, ${filePalette.lineStrong})`,
  paper: `var(--paper, ${filePalette.paper})`,
  hatch: `var(--hatch, ${filePalette.hatch})`,
  arms: [
    `var(--arm-1, ${filePalette.arms[0]})`,
    `var(--arm-2, ${filePalette.arms[1]})`,
    `var(--arm-3, ${filePalette.arms[2]})`,
    `var(--arm-4, ${filePalette.arms[3]})`,
  ],
  face: `var(--face, ${filePalette.face})`,
};
