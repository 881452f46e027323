import { useEffect } from 'react';

const firstChart = 'polku:first-chart';

/** Marks in the browser's timeline when the page's first chart has been painted. */
export function useFirstChartMark() {
  useEffect(() => {
    if (performance.getEntriesByName(firstChart).length > 0) return;
    const frame = requestAnimationFrame(() => performance.mark(firstChart));
    return () => cancelAnimationFrame(frame);
  }, []);
}
