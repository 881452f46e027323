import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * A chart's drawing as the text of an SVG file. Give the drawing `filePalette`: a file takes no colours from the page.
 *
 * ```tsx
 * const days = { results: [], arms: [], locale: 'fi', minimumCount: 5, title: 'Odotus' } as const;
 * svgFile(<ServedCurveDrawing {...days} width={900} palette={filePalette} />).includes('>Odotus</title>'); // → true
 * ```
 */
export function svgFile(drawing: ReactElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(drawing)}\n`;
}
