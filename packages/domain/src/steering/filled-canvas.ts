import { canvasFieldIds, canvasFields, type CanvasField, type CanvasFieldId } from '../catalogue/steering/canvas-fields.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';

export interface FilledCanvasField {
  readonly field: CanvasFieldId;
  /** Which of the four phases of modelling it belongs to; null where to none. */
  readonly phase: 1 | 2 | 3 | 4 | null;
  /** Null while it is empty. */
  readonly text: string | null;
  readonly updatedOn: Day | null;
}

/**
 * The one-page canvas of an organisation, field by field and in order, with the fields that are still empty: rows of `canvas.csv`.
 *
 * @example filledCanvas([{ field: 'goals', text: 'One path', updated_on: null }]).filter(({ text }) => text !== null)
 *   // [{ field: 'goals', phase: null, text: 'One path', updatedOn: null }]
 */
export const filledCanvas = (rows: readonly Pick<ResourceRow<'canvas'>, 'field' | 'text' | 'updated_on'>[]): readonly FilledCanvasField[] =>
  canvasFieldIds.map((field) => {
    const row = rows.find((each) => each.field === field);
    const { phase }: CanvasField = canvasFields[field];
    return { field, phase: phase ?? null, text: row?.text ?? null, updatedOn: row?.updated_on ?? null };
  });
