import type { OutcomeCell } from '@polku/stats';
import { blockOf, type DesignedRow, type OutcomeOf } from './designed-row.ts';

/**
 * Cells of a design by team, block and stratum. Values are made within a group and stratum, where people are followed alike; they
 * depend on outcome alone, so rows that are alike stay one.
 *
 * @param weights How often each person of a row counts; a cell's number of people is then the one that would tell as much unweighted.
 */
export function outcomeCells<Outcome>(
  rows: readonly DesignedRow<Outcome>[],
  stratumOf: ReadonlyMap<string, string>,
  { valuesOf }: OutcomeOf<Outcome>,
  weights?: ReadonlyMap<DesignedRow<unknown>, number>,
): OutcomeCell[] {
  const groups = groupRows(rows, stratumOf);
  const teamOf = teamNaming();
  const cells = new Map<string, WeighedCell>();
  for (const members of groups.values()) {
    const valueOf = valuesOf(members);
    for (const row of members) {
      const { place, segment, n, outcome } = row;
      const block = blockOf(row);
      const stratum = stratumOf.get(segment)!;
      const isTreated = place.group === 'treated';
      const team = teamOf(place);
      // JSON breaks no line, so that the team begins behind the last one.
      const key = `${isTreated}\n${block}\n${stratum}\n${team}`;
      const cell = cells.get(key) ?? {
        team,
        area: place.area,
        block,
        segment: stratum,
        isTreated,
        weight: 0,
        squaredWeight: 0,
        sum: 0,
        sumOfSquares: 0,
      };
      cells.set(key, cell);
      const value = valueOf(outcome);
      const weight = n * (weights?.get(row) ?? 1);
      cell.weight += weight;
      cell.squaredWeight += weight * (weights?.get(row) ?? 1);
      cell.sum += weight * value;
      cell.sumOfSquares += weight * value * value;
    }
  }
  return [...cells.values()].map(({ weight, squaredWeight, sum, sumOfSquares, ...cell }) => {
    if (weights === undefined) return { ...cell, n: weight, sum, sumOfSquares };
    const n = squaredWeight > 0 ? weight ** 2 / squaredWeight : 0;
    return { ...cell, n, sum: (n * sum) / weight, sumOfSquares: (n * sumOfSquares) / weight };
  });
}

interface WeighedCell extends Omit<OutcomeCell, 'n' | 'sum' | 'sumOfSquares'> {
  weight: number;
  squaredWeight: number;
  sum: number;
  sumOfSquares: number;
}

/** Names teams by organisation and id. Rows of one place share it, so that each place is named once. */
function teamNaming() {
  const named = new Map<DesignedRow<unknown>['place'], string>();
  return (place: DesignedRow<unknown>['place']): string => {
    let team = named.get(place);
    if (team === undefined) named.set(place, (team = JSON.stringify([place.organisation, place.team])));
    return team;
  };
}

function groupRows<Outcome>(rows: readonly DesignedRow<Outcome>[], stratumOf: ReadonlyMap<string, string>) {
  const groups = new Map<string, DesignedRow<Outcome>[]>();
  for (const row of rows) {
    const key = `${row.place.group}\n${stratumOf.get(row.segment)}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
  }
  return groups;
}
