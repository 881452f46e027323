import type { Evaluation } from '@polku/domain/evaluation';
import { metricIds, metrics, topicIds } from '@polku/domain/metrics';
import { useQuery } from '@tanstack/react-query';
import { fetchPreparedEvaluation, fetchPreparedPilots, type DataOrigin } from './prepared.ts';
import type { PilotSummary } from './pilots.ts';
import { useSource } from './source-context.ts';
import type { Source } from './source.ts';

/** Where the numbers on the page were worked out; `prepared` ones are being worked out again, unless that failed. */
type Freshness = 'server' | 'browser' | 'prepared';

export interface Answered<T> {
  readonly value: T | undefined;
  readonly freshness: Freshness;
  /** Why there is no live answer; a prepared one may still be shown. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** How a question is asked of a source. */
const asked = <T>({ home, key }: Source, question: readonly string[], answer: () => Promise<T>) => ({
  queryKey: [key, ...question],
  queryFn: answer,
  // An answer from this browser changes only with its data; a server's may be asked again when the reader returns.
  staleTime: home === 'server' ? 60_000 : Infinity,
  retry: false,
  networkMode: 'always' as const,
});

/** How what is there sooner is asked, if anything is. */
const askedSooner = <T>(source: Source, question: readonly string[], answer: () => Promise<T | undefined>) =>
  asked<T | null>(source, ['sooner', ...question], async () => (await answer()) ?? null);

/** The measures that the first question is answered by; the others are judged without them, so that their words will be the same. */
const firstMeasures = metricIds.filter((id) => metrics[id].topic.id === topicIds[0]);

/** What of an evaluation is there before the whole: in the demo all of it, of the reader's own data the answer to the first question. */
export const askFirstAnswer = (source: Source, pilot: string, organisation: string | undefined) =>
  askedSooner<Evaluation>(source, ['evaluation', pilot, organisation ?? ''], () =>
    source.home === 'own'
      ? source.client.evaluation.query({ pilot, organisation, metrics: firstMeasures })
      : fetchPreparedEvaluation(pilot),
  );

/**
 * @param organisation who runs the pilot, where several have one of that id
 * @param permit under which a researcher reads the numbers as they are
 */
export const askEvaluation = (source: Source, pilot: string, organisation: string | undefined, permit?: string) =>
  asked<Evaluation>(source, ['evaluation', pilot, organisation ?? '', permit ?? ''], () =>
    source.client.evaluation.query({ pilot, organisation, permit }),
  );

/**
 * The live answer of the engine, with one that is there sooner in its place until it arrives: the demo's prepared one, or of the reader's
 * own data a part. It is an answer of the same engine to the same question, released under the same policy.
 */
function useAnswer<T>({ home }: Source, live: ReturnType<typeof asked<T>>, sooner: ReturnType<typeof askedSooner<T>>): Answered<T> {
  const preparing = useQuery({ ...sooner, enabled: home !== 'server' });
  const answering = useQuery(live);
  const isSettled = answering.data !== undefined || answering.isError;
  return {
    value: answering.data ?? preparing.data ?? undefined,
    freshness: answering.data === undefined ? 'prepared' : home === 'server' ? 'server' : 'browser',
    error: isSettled && (home !== 'demo' || !preparing.isFetching) ? answering.error : null,
    // A worker whose database did not start stays down: the demo begins again from the page.
    retry: home === 'demo' ? () => location.reload() : () => void answering.refetch(),
  };
}

export function usePilots(): Answered<readonly PilotSummary[]> {
  const source = useSource();
  return useAnswer(
    source,
    asked<readonly PilotSummary[]>(source, ['pilots'], () => source.client.pilots.query()),
    askedSooner<readonly PilotSummary[]>(source, ['pilots'], async () =>
      source.home === 'demo' ? (await fetchPreparedPilots())?.pilots : undefined,
    ),
  );
}

export function useEvaluation(pilot: string, organisation: string | undefined, permit?: string): Answered<Evaluation> {
  const source = useSource();
  return useAnswer(source, askEvaluation(source, pilot, organisation, permit), askFirstAnswer(source, pilot, organisation));
}

/**
 * What a report is drafted from beside the evaluation, asked for once the report is opened. Where it cannot be had, nothing: the draft
 * then leaves it to its author.
 */
export function useReportContext(evaluation: Evaluation, organisation: string | undefined, isAsked: boolean) {
  const { client, key } = useSource();
  const { pilot, provenance } = evaluation;
  const asking = useQuery({
    queryKey: [key, 'report-context', pilot.id, organisation ?? '', provenance.asOf],
    queryFn: () => client.reportContext.query({ pilot: pilot.id, organisation, on: provenance.asOf }),
    enabled: isAsked,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return { context: asking.data, isSettled: asking.data !== undefined || asking.isError };
}

/** Where the demo's data come from; undefined where others answer. */
export function useDataOrigin(pilot: string): DataOrigin | undefined {
  const { home } = useSource();
  const origins = useQuery({
    queryKey: ['prepared', 'origins'],
    queryFn: async () => (await fetchPreparedPilots())?.origins ?? {},
    enabled: home === 'demo',
    staleTime: Infinity,
    networkMode: 'always',
  });
  return home === 'demo' ? origins.data?.[pilot] : undefined;
}
