import type { OutcomeCell } from '@polku/stats';
import { blockOf, type DesignedRow, type OutcomeOf } from './designed-row.ts';

/**
 * Cells of a design by team, block and stratum. Values are made within a group and stratum, where people are followed alike; they
 * depend on outcome alone, so rows that are alike stay one.
 */
export function outcomeCells<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  stratumOf: ReadonlyMap<string, string>,
  { valuesOf }: OutcomeOf<Outcome>,
): OutcomeCell[] {
  const groups = groupRows(rows, stratumOf);
  const cells = new Map<string, { -readonly [K in keyof OutcomeCell]: OutcomeCell[K] }>();
  for (const members of groups.values()) {
    const valueOf = valuesOf(members);
    for (const row of members) {
      const { place, segment, n, outcome } = row;
      const block = blockOf(row);
      const stratum = stratumOf.get(segment)!;
      const isTreated = place.group === 'treated';
      const team = JSON.stringify([place.organisation, place.team]);
      const key = JSON.stringify([team, block, stratum, isTreated]);
      const cell = cells.get(key) ?? { team, area: place.area, block, segment: stratum, isTreated, n: 0, sum: 0, sumOfSquares: 0 };
      cells.set(key, cell);
      const value = valueOf(outcome);
      cell.n += n;
      cell.sum += n * value;
      cell.sumOfSquares += n * value * value;
    }
  }
  return [...cells.values()];
}

function groupRows<Outcome>(rows: readonly DesignedRow<Outcome>[], stratumOf: ReadonlyMap<string, string>) {
  const groups = new Map<string, DesignedRow<Outcome>[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.place.group, stratumOf.get(row.segment)]);
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return groups;
}
