import type { Evaluation } from '@polku/domain/evaluation';
import type { JsonStat } from '@polku/domain/json-stat';
import type { EvaluateRequest, PilotSummary } from '@polku/engine';

/** What is asked of an evaluation, whoever answers. */
export interface AskedEvaluation extends Pick<EvaluateRequest, 'organisation' | 'metrics' | 'asOf' | 'horizonDays' | 'windowDays'> {
  /** The pilot to evaluate. */
  readonly pilot: string;
}

/** What may be asked about pilots: of a server by `connect`, of a data package or a database in this process by `openLocal`. */
export interface Polku {
  /** The pilots that can be evaluated, with their arms. */
  pilots(): Promise<readonly PilotSummary[]>;
  /** Evaluates a pilot. An absent number is a value with a reason. */
  evaluate(asked: AskedEvaluation): Promise<Evaluation>;
  /** The same numbers as a JSON-stat 2.0 collection, for what reads statistics. */
  jsonStat(asked: AskedEvaluation): Promise<JsonStat>;
  /** Ends what was opened. */
  close(): Promise<void>;
}
