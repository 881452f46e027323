import type { Page } from './kind-pages.ts';

/** Links between the pages that lead nowhere: to no page, or to no place on it. The site's builder looks at pages alone. */
export function deadLinks(pages: readonly Page[]): readonly string[] {
  const places = new Map(
    pages.map(({ path, markdown }) => [
      `/${path.replace(/index$/, '')}`,
      new Set([...markdown.matchAll(/\{#([^}]+)\}/g)].map(([, anchor]) => anchor!)),
    ]),
  );
  return pages.flatMap(({ path, markdown }) =>
    [...markdown.matchAll(/\]\((\/[^)#.]*)(?:#([^)]+))?\)/g)].flatMap(([, page, anchor]) => {
      const anchors = places.get(page!);
      const isThere = anchors !== undefined && (anchor === undefined || anchors.has(anchor));
      return isThere ? [] : [`${path}: ${page}${anchor === undefined ? '' : `#${anchor}`}`];
    }),
  );
}
