import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { FastifyPluginCallback } from 'fastify';

/** What of a request a trace may tell. Its address is not among it, nor the words of an error. */
const toldOfSpans = new Set(['http.request.method', 'http.route', 'http.response.status_code', 'hook.name']);

/** Sends spans without what they tell of a request beyond its route, status and duration. */
function telling(exporter: SpanExporter): SpanExporter {
  const stripped = (span: ReadableSpan): ReadableSpan =>
    Object.create(span, {
      attributes: { value: Object.fromEntries(Object.entries(span.attributes).filter(([name]) => toldOfSpans.has(name))) },
      status: { value: { code: span.status.code } },
      events: { value: [] },
    }) as ReadableSpan;
  return {
    export: (spans, done) => exporter.export(spans.map(stripped), done),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush?.() ?? Promise.resolve(),
  };
}

/** Traces of a server's requests. */
export interface Telemetry {
  readonly plugin: FastifyPluginCallback;
  /** Sends the last of them. */
  end(): Promise<void>;
}

/**
 * Sends traces of requests, as `@fastify/otel` makes them, to where the settings say.
 *
 * @param url A collector that takes OTLP over HTTP; nothing is loaded where it is empty.
 */
export async function startTelemetry(url: string): Promise<Telemetry | undefined> {
  if (url === '') return undefined;
  const [{ FastifyOtelInstrumentation }, { OTLPTraceExporter }, { BatchSpanProcessor, NodeTracerProvider }, { resourceFromAttributes }] =
    await Promise.all([
      import('@fastify/otel'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/resources'),
    ]);
  const exporter = telling(new OTLPTraceExporter({ url: `${url.replace(/\/$/, '')}/v1/traces` }));
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'polku-api' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const instrumentation = new FastifyOtelInstrumentation({ registerOnInitialization: false, recordExceptions: false });
  instrumentation.setTracerProvider(provider);
  return { plugin: instrumentation.plugin() as FastifyPluginCallback, end: () => provider.shutdown() };
}
