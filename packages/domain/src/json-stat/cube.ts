import { isAbsence } from '../evaluation/absence.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { JsonStatDataset } from './json-stat.ts';

/** A dimension of a cube: its categories in order, by id, with their labels. */
export interface CubeDimension {
  readonly label: string;
  readonly categories: ReadonlyMap<string, string>;
}

/** A number, and the category of each dimension that it stands at, in the order of the dimensions. */
export interface CubeCell {
  readonly at: readonly string[];
  readonly value: MaybeNumber;
}

/** What a place of a cube holds that nothing was told of: of another measure, of another arm. */
const notTold = 'not_told';

/** Lays cells out in a cube, in row-major order. A cell that holds an absence is null, and its status says why. */
export function cubeOf(
  dimensions: Readonly<Record<string, CubeDimension>>,
  cells: readonly CubeCell[],
): Pick<JsonStatDataset, 'id' | 'size' | 'dimension' | 'value' | 'status'> {
  const id = Object.keys(dimensions);
  const places = id.map((name) => new Map([...dimensions[name]!.categories.keys()].map((category, place) => [category, place])));
  const size = places.map((each) => each.size);
  const value = Array<number | null>(size.reduce((product, n) => product * n, 1)).fill(null);
  const status = Array<string | undefined>(value.length).fill(notTold);
  for (const { at, value: told } of cells) {
    const place = at.reduce((sum, category, depth) => sum * size[depth]! + places[depth]!.get(category)!, 0);
    value[place] = isAbsence(told) ? null : told;
    status[place] = isAbsence(told) ? `${told.absent}:${told.reason}` : undefined;
  }
  const told = Object.fromEntries(status.flatMap((each, place) => (each === undefined ? [] : [[String(place), each]])));
  return {
    id,
    size,
    dimension: Object.fromEntries(
      id.map((name) => {
        const { label, categories } = dimensions[name]!;
        return [name, { label, category: { index: [...categories.keys()], label: Object.fromEntries(categories) } }];
      }),
    ),
    value,
    ...(Object.keys(told).length > 0 && { status: told }),
  };
}
