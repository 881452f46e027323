import type { CSSProperties } from 'react';
import { darkPalette, filePalette, paletteTokens, screenPalette, type ChartPalette } from './palette.ts';

/** How a chart looks on its page whatever the page says: light, dark, or colours and a face of one's own. */
export type ChartTheme = 'light' | 'dark' | Partial<ChartPalette>;

const palettes = { light: filePalette, dark: darkPalette };

/**
 * The style of what is drawn in a theme: its custom properties, on its own paper. Without a theme, the page decides.
 *
 * @internal
 */
export function themeStyle(theme: ChartTheme | undefined): CSSProperties {
  if (theme === undefined) return {};
  const tokens = paletteTokens(typeof theme === 'string' ? palettes[theme] : theme);
  // Chosen colours stay together: half of them replaced by the system's could leave dark on dark.
  return { ...tokens, background: screenPalette.paper, color: screenPalette.ink, forcedColorAdjust: 'none' };
}
