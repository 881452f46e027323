// @internal
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ChartSize } from './chart-props.ts';

const usualWidth = { full: 760, card: 260 } as const satisfies Record<ChartSize, number>;

/** The frame of a chart on a page: takes the width that it is given and draws for just that width, so that text keeps its size. */
export function ChartFigure({
  size = 'full',
  width: fixedWidth,
  children,
}: {
  readonly size?: ChartSize | undefined;
  readonly width?: number | undefined;
  readonly children: (width: number) => ReactNode;
}) {
  const figure = useRef<HTMLElement>(null);
  const [measured, setMeasured] = useState<number>(usualWidth[size]);
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
  return (
    <figure ref={figure} className={`polku-chart polku-chart--${size}`} style={{ margin: 0, minWidth: 0 }}>
      {children(fixedWidth ?? measured)}
    </figure>
  );
}
