import type { ProportionMetric } from '@polku/domain/metrics';
import type { DesignedValues } from '../../reduce/judged-episodes.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import { publishedByArm, type PublishedCount } from '../../reduce/published-counts.ts';
import type { PartCounts } from './part-counts.ts';
import { reduceProportion, type ProportionCount } from './proportion-counts.ts';

export interface ProportionTables {
  readonly counts: readonly ProportionCount[];
  /** The same people by their places in the designs, where groups are compared. */
  readonly designed: DesignedValues;
  /** Declared parts, in their order; none where the counts were published. */
  readonly parts: readonly PartCounts[];
  /** Counts that were published by arm, in place of rows. */
  readonly published: ReadonlyMap<string, PublishedCount> | undefined;
}

/** Counts by arm and segment, or those that were published; nothing where there is nobody to be a share of. */
export async function reduce(metric: ProportionMetric, measurement: Measurement, id: string): Promise<readonly ProportionTables[]> {
  const published = await publishedByArm(id, measurement);
  const reduced = published === undefined ? await reduceProportion(measurement, metric) : { counts: [], designed: [] };
  const { counts, designed, parts = [] } = reduced;
  return published === undefined && counts.every(({ denominator }) => denominator === 0) ? [] : [{ counts, designed, parts, published }];
}
