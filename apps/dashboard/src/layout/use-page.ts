import { useEffect, useRef, type RefObject } from 'react';
import { useSay } from '../messages/use-say.ts';

let pagesShown = 0;

/**
 * Names the page in the browser's title, and moves the focus to its heading when the reader came from another page of
 * Polku, as a browser would on loading one. Give the ref to the page's h1.
 */
export function usePage(name: string): RefObject<HTMLHeadingElement | null> {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = name === 'Polku' ? name : say('page.title', { page: name });
  });
  useEffect(() => {
    if (pagesShown > 0 && location.hash === '') heading.current?.focus({ preventScroll: true });
    pagesShown += 1;
  }, []);
  return heading;
}
