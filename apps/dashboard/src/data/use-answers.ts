import type { Evaluation } from '@polku/domain/evaluation';
import { useQuery } from '@tanstack/react-query';
import { fetchPreparedEvaluation, fetchPreparedPilots, type DataOrigin } from './prepared.ts';
import type { PilotSummary } from './pilots.ts';
import { useSource } from './source-context.ts';

/** Where the numbers on the page were worked out; `prepared` ones are being worked out again, unless that failed. */
type Freshness = 'server' | 'browser' | 'prepared';

export interface Answered<T> {
  readonly value: T | undefined;
  readonly freshness: Freshness;
  /** Why there is no live answer; a prepared one may still be shown. */
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The live answer of the engine, with the demo's prepared one in its place until it arrives. The prepared one is an
 * answer of the same engine to the same question, released under the same policy.
 */
function useAnswer<T>(key: readonly string[], live: () => Promise<T>, prepare: () => Promise<T | undefined>): Answered<T> {
  const { home } = useSource();
  const preparing = useQuery({
    queryKey: ['prepared', ...key],
    queryFn: async () => (await prepare()) ?? null,
    enabled: home === 'demo',
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  const answering = useQuery({
    queryKey: ['live', ...key],
    queryFn: live,
    // A demo's answer changes only with the page; a server's may be asked again when the reader returns.
    staleTime: home === 'demo' ? Infinity : 60_000,
    retry: false,
    networkMode: 'always',
  });
  const isSettled = answering.data !== undefined || answering.isError;
  return {
    value: answering.data ?? preparing.data ?? undefined,
    freshness: answering.data === undefined ? 'prepared' : home === 'server' ? 'server' : 'browser',
    error: isSettled && (home === 'server' || !preparing.isFetching) ? answering.error : null,
    // A worker whose database did not start stays down: the demo begins again from the page.
    retry: home === 'demo' ? () => location.reload() : () => void answering.refetch(),
  };
}

export function usePilots(): Answered<readonly PilotSummary[]> {
  const { client } = useSource();
  return useAnswer(
    ['pilots'],
    () => client.pilots.query(),
    async () => (await fetchPreparedPilots())?.pilots,
  );
}

/** @param organisation who runs the pilot, where several have one of that id */
export function useEvaluation(pilot: string, organisation: string | undefined): Answered<Evaluation> {
  const { client } = useSource();
  return useAnswer(
    ['evaluation', pilot, organisation ?? ''],
    () => client.evaluation.query({ pilot, organisation }),
    () => fetchPreparedEvaluation(pilot),
  );
}

/**
 * What a report is drafted from beside the evaluation, asked for once the report is opened. Where it cannot be had, nothing: the draft
 * then leaves it to its author.
 */
export function useReportContext(evaluation: Evaluation, organisation: string | undefined, isAsked: boolean) {
  const { client } = useSource();
  const { pilot, provenance } = evaluation;
  const asking = useQuery({
    queryKey: ['report-context', pilot.id, organisation ?? '', provenance.asOf],
    queryFn: () => client.reportContext.query({ pilot: pilot.id, organisation, on: provenance.asOf }),
    enabled: isAsked,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return { context: asking.data, isSettled: asking.data !== undefined || asking.isError };
}

/** Where the demo's data come from; undefined where a server answers. */
export function useDataOrigin(pilot: string): DataOrigin | undefined {
  const { home } = useSource();
  const origins = useQuery({
    queryKey: ['prepared', 'origins'],
    queryFn: async () => (await fetchPreparedPilots())?.origins ?? {},
    enabled: home === 'demo',
    staleTime: Infinity,
    networkMode: 'always',
  });
  return origins.data?.[pilot];
}
