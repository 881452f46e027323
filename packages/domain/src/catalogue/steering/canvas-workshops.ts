import type { CatalogueEntry } from '../entry.ts';
import type { CanvasFieldId } from './canvas-fields.ts';

export interface CanvasWorkshop extends CatalogueEntry {
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** The fields of the canvas that it worked on. */
  readonly works: readonly CanvasFieldId[];
}

const afternoon = { startsAt: '12:30', endsAt: '15:30' } as const;

/** The workshops in which Satakunta filled its canvas. */
export const canvasWorkshops = {
  orientation: {
    label: {
      fi: 'Orientaatio, tutkiminen ja määrittely alkavat',
      sv: 'Orientering, att utforska och definiera börjar',
      en: 'Orientation, exploring and defining start',
    },
    heldOn: '2022-03-08',
    ...afternoon,
    works: ['explore', 'define'],
    source: 'S0.9, S0.10',
  },
  defining: {
    label: { fi: 'Määrittely jatkuu', sv: 'Att definiera fortsätter', en: 'Defining continues' },
    heldOn: '2022-04-19',
    ...afternoon,
    works: ['define'],
    source: 'S0.9, S0.10',
  },
  developing: {
    label: { fi: 'Kehittäminen', sv: 'Att utveckla', en: 'Developing' },
    heldOn: '2022-04-26',
    ...afternoon,
    works: ['develop'],
    source: 'S0.9, S0.10',
  },
  delivering: {
    label: { fi: 'Toimittaminen', sv: 'Att leverera', en: 'Delivering' },
    heldOn: '2022-05-17',
    ...afternoon,
    works: ['deliver'],
    source: 'S0.9, S0.10',
  },
} as const satisfies Record<string, CanvasWorkshop>;

export type CanvasWorkshopId = keyof typeof canvasWorkshops;
