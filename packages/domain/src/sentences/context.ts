import { fewestClusters } from '@polku/stats';
import type { MetricDefinition } from '../metrics/definition.ts';

/** What is known beside a result's own numbers when it is put into words. */
export interface SentenceContext {
  /** The smallest difference that matters for this metric, from the plan and in the metric's unit: a share of 0.05. */
  readonly margin: number | null;
  readonly arms: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: 'intervention' | 'comparator';
    readonly teamCount: number;
  }[];
  /** Which way is better, as the metric declares; where absent, more. A wait is always better short. */
  readonly direction?: MetricDefinition['direction'];
  /** Smallest count that the policy shows. */
  readonly minimumCount: number;
  /** Of a score's instrument. */
  readonly instrument?: {
    readonly higherIsBetter: boolean;
    readonly importantChange: number | null;
    /** The smallest change of a group's mean that exceeds measurement error; null where none is known. */
    readonly detectableGroupChange?: number | null;
  };
}

/** With fewer teams than this on either side, what is seen may be the teams rather than their model. */
export const enoughTeams = fewestClusters;

/** An arm as it is called. */
export const labelOf = ({ arms }: Pick<SentenceContext, 'arms'>, id: string): string => arms.find((arm) => arm.id === id)?.label ?? id;
