// @internal
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ChartSize } from './chart-props.ts';
import { faceFit } from './face-fit.ts';
import { themeStyle, type ChartTheme } from './theme.ts';

const usualWidth = { full: 760, card: 260 } as const satisfies Record<ChartSize, number>;

/** The frame of a chart on a page: takes the width that it is given and draws for just that width, so that text keeps its size. */
export function ChartFigure({
  size = 'full',
  width: fixedWidth,
  theme,
  children,
}: {
  readonly size?: ChartSize | undefined;
  readonly width?: number | undefined;
  readonly theme?: ChartTheme | undefined;
  readonly children: (width: number) => ReactNode;
}) {
  const figure = useRef<HTMLElement>(null);
  const [measured, setMeasured] = useState<number>(usualWidth[size]);
  const [fontSizeAdjust, setFontSizeAdjust] = useState<string>();
  const ownFace = typeof theme === 'object' ? theme.face : undefined;
  useLayoutEffect(() => {
    const element = figure.current;
    if (!element || fixedWidth !== undefined) return;
    const measure = () => {
      const width = Math.floor(element.clientWidth);
      if (width > 0) setMeasured(width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [fixedWidth]);
  useLayoutEffect(() => {
    const drawing = figure.current?.querySelector('svg');
    if (!drawing) return;
    const measure = () => setFontSizeAdjust(faceFit(ownFace ?? getComputedStyle(drawing).fontFamily));
    measure();
    // Until the page's face is there, another stands in.
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [ownFace]);
  return (
    <figure
      ref={figure}
      className={`polku-chart polku-chart--${size}`}
      style={{ margin: 0, minWidth: 0, ...themeStyle(theme), ...(fontSizeAdjust !== undefined && { fontSizeAdjust }) }}
    >
      {children(fixedWidth ?? measured)}
    </figure>
  );
}
