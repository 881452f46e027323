import type { ImputedEffect, OutcomeCell } from '@polku/stats';

/** From the difference that is seen to the one that remains; `seen` minus the other two is the effect. */
export interface Steps {
  /** Those treated minus the own area before, as they come. */
  readonly seen: number;
  /** How much those beside changed over the same time, as they come. */
  readonly changeBeside: number;
  /** What is left of the way: that the groups' clients, and when they came, are unlike. */
  readonly clientMix: number;
}

/** Undefined where one of the groups has nobody. */
export function stepsOf({ cells, estimate }: Pick<ImputedEffect, 'cells' | 'estimate'>): Steps | undefined {
  const ownAreas = new Set(cells.filter(({ isTreated }) => isTreated).map(({ area }) => area));
  const meanOf = (isIn: (cell: OutcomeCell) => boolean): number | undefined => {
    const own = cells.filter(isIn);
    const n = own.reduce((sum, cell) => sum + cell.n, 0);
    return n === 0 ? undefined : own.reduce((sum, cell) => sum + cell.sum, 0) / n;
  };
  const treated = meanOf(({ isTreated }) => isTreated);
  const before = meanOf(({ isTreated, area }) => !isTreated && ownAreas.has(area));
  const besideAfter = meanOf(({ area, block }) => !ownAreas.has(area) && block >= 0);
  const besideBefore = meanOf(({ area, block }) => !ownAreas.has(area) && block < 0);
  if (treated === undefined || before === undefined || besideAfter === undefined || besideBefore === undefined) return undefined;
  const seen = treated - before;
  const changeBeside = besideAfter - besideBefore;
  return { seen, changeBeside, clientMix: seen - changeBeside - estimate };
}
