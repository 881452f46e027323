import { pilotFiles, pilotIds, type PilotId } from './facts/index.ts';
import { pilotFactsSchema, type PilotFacts } from './pilot-facts.ts';

export { pilotIds, type PilotId };

let read: Readonly<Record<PilotId, PilotFacts>> | undefined;

/**
 * The pilots and practices that the source documents tell of. Each is a data file; the files are read through the schema
 * at the first call and kept.
 *
 * ```ts
 * pilots().p16_lempaala_coaching.numbers.map(({ value }) => value); // → [35, 10]
 * ```
 */
export function pilots(): Readonly<Record<PilotId, PilotFacts>> {
  read ??= Object.fromEntries(pilotIds.map((id) => [id, pilotFactsSchema.parse(pilotFiles[id])])) as Record<PilotId, PilotFacts>;
  return read;
}
