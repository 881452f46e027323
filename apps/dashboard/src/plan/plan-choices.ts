import type { PlanRow } from '@polku/domain/evaluation';

/** A metric that the pilot's data can measure, with its row as it would stand in the plan, and whether it stands there. */
export interface PlanChoice {
  readonly row: PlanRow;
  readonly isIn: boolean;
}

/** The rows of the plan as it is, where there is one, and the proposal's for what it leaves out; else the proposal. */
export function startingChoices(planned: readonly PlanRow[], proposed: readonly PlanRow[]): readonly PlanChoice[] {
  if (planned.length === 0) return proposed.map((row) => ({ row, isIn: true }));
  const names = new Set(planned.map(({ metric }) => metric));
  const left = proposed.filter(({ metric }) => !names.has(metric));
  return [...planned.map((row) => ({ row, isIn: true })), ...left.map((row) => ({ row: { ...row, ...notPrimary }, isIn: false }))];
}

const notPrimary = { priority: 'exploratory', decide_on: null, looks: null } as const;

/** Another primary metric: the one before becomes a secondary one, and the days of deciding move along. */
export function withPrimary(choices: readonly PlanChoice[], metric: string): readonly PlanChoice[] {
  const before = choices.find(({ row, isIn }) => isIn && row.priority === 'primary')?.row;
  return choices.map(({ row, isIn }): PlanChoice => {
    if (row.metric === metric)
      return {
        row: {
          ...row,
          priority: 'primary',
          decide_on: before?.decide_on ?? row.decide_on,
          looks: before?.looks ?? row.looks,
          negative_control: null,
        },
        isIn: true,
      };
    return row === before ? { row: { ...row, priority: 'secondary', decide_on: null, looks: null }, isIn } : { row, isIn };
  });
}

/** One metric's row, changed. */
export const withRow = (choices: readonly PlanChoice[], metric: string, changes: Partial<PlanRow>): readonly PlanChoice[] =>
  choices.map((choice) => (choice.row.metric === metric ? { ...choice, row: { ...choice.row, ...changes } } : choice));

/** A metric other than the primary one with its weight, or left out. */
export const withWeight = (
  choices: readonly PlanChoice[],
  metric: string,
  weight: 'secondary' | 'exploratory' | 'left_out',
): readonly PlanChoice[] =>
  choices.map((choice) =>
    choice.row.metric !== metric
      ? choice
      : weight === 'left_out'
        ? { ...choice, isIn: false }
        : { row: { ...choice.row, priority: weight }, isIn: true },
  );

export const rowsOf = (choices: readonly PlanChoice[]): readonly PlanRow[] => choices.filter(({ isIn }) => isIn).map(({ row }) => row);

/** A number as a reader types it, with a comma or a point; null where nothing is typed, undefined where it is no number. */
export function typedNumber(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
