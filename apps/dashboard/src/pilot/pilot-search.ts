import { topicIds, type TopicId } from '@polku/domain/metrics';
import { useNavigate, useSearch } from '@tanstack/react-router';

/** The views of a result: its picture, its numbers, and how it is counted. */
export const views = ['chart', 'table', 'counted'] as const;
export type View = (typeof views)[number];

/** The state of a pilot's page that is in its address: `speed=time_to_plan&speed-view=table&against=regional`. */
export type PilotSearch = {
  /** Who runs the pilot, where several organisations have one of that id. */
  readonly organisation?: string;
  /** Under which a researcher reads the numbers as they are. */
  readonly permit?: string | undefined;
  /** Arms compared, where a pilot has several pairs. */
  readonly arm?: string;
  readonly against?: string;
} & { readonly [T in TopicId]?: string } & { readonly [T in TopicId as `${T}-view`]?: View };

const written = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

export function pilotSearch(search: Record<string, unknown>): PilotSearch {
  const entries: [string, string | undefined][] = [
    ['organisation', written(search['organisation'])],
    ['permit', written(search['permit'])],
    ['arm', written(search['arm'])],
    ['against', written(search['against'])],
    ...topicIds.flatMap((topic): [string, string | undefined][] => [
      [topic, written(search[topic])],
      // A chart is what a section opens with, so it needs no words in the address.
      [`${topic}-view`, views.find((view) => view === search[`${topic}-view`] && view !== 'chart')],
    ]),
  ];
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The state of the pilot's page that is open, whether it is a pilot of the source's or one of the reader's own data. */
export const usePilotSearch = (): PilotSearch => useSearch({ strict: false });

/** Writes a change of that state into the address, without moving the page. */
export function useChangeView(): (change: Partial<PilotSearch>) => void {
  const navigate = useNavigate();
  return (change) => void navigate({ to: '.', search: (before) => ({ ...before, ...change }), resetScroll: false });
}
