import type { ProportionMetric } from '@polku/domain/metrics';
import type { Measurement } from '../../reduce/measurement.ts';
import { publishedByArm, type PublishedCount } from '../../reduce/published-counts.ts';
import { reduceProportion, type ProportionCount } from './proportion-counts.ts';

export interface ProportionTables {
  readonly counts: readonly ProportionCount[];
  /** Counts that were published by arm, in place of rows. */
  readonly published: ReadonlyMap<string, PublishedCount> | undefined;
}

/** Counts by arm and segment, or those that were published; nothing where there is nobody to be a share of. */
export async function reduce(metric: ProportionMetric, measurement: Measurement, id: string): Promise<readonly ProportionTables[]> {
  const published = await publishedByArm(id, measurement);
  const counts = published === undefined ? await reduceProportion(measurement.db, measurement.scope, metric) : [];
  return published === undefined && counts.every(({ denominator }) => denominator === 0) ? [] : [{ counts, published }];
}
