import { useEffect } from 'react';

let isMarked = false;

/** Marks in the browser's timeline when the page's first chart has been painted. */
export function useFirstChartMark() {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (!isMarked) performance.mark('polku:first-chart');
      isMarked = true;
    });
    return () => cancelAnimationFrame(frame);
  }, []);
}
