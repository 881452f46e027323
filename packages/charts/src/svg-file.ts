import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * A chart's drawing as the text of an SVG file. Give the drawing `filePalette`: a file takes no colours from the page.
 *
 * @example svgFile(<ServedCurveDrawing {...props} width={900} palette={filePalette} />)
 */
export function svgFile(drawing: ReactElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(drawing)}\n`;
}
