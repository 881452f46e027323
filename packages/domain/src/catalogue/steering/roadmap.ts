import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import { roadmap2021 } from './roadmap-2021.ts';
import { roadmap2022 } from './roadmap-2022.ts';

export interface RoadmapTask {
  readonly task: Text;
  /** The period was told twice with differing content: the version that the task stands in; absent where it stands in all. */
  readonly version?: 1 | 2;
}

export interface RoadmapPeriod extends CatalogueEntry {
  /** First and last month, written YYYY-MM. */
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly RoadmapTask[];
}

/** The milestone roadmap of Kainuu, period by period; what goes on all along is in its own row. */
export const roadmap = { ...roadmap2021, ...roadmap2022 } as const;

export type RoadmapPeriodId = keyof typeof roadmap;
