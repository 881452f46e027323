import { statesOfPhase } from '../phases.ts';
import { phaseIds, type StateId } from '../states.ts';
import type { Passage } from './passages.ts';

/** Measures in the units of the drawing, which are pixels at its full width. */
export const measures = { width: 1280, margin: 18, boxWidth: 138, boxHeight: 54, rowPitch: 80, top: 44 } as const;

interface Box {
  readonly column: number;
  readonly row: number;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly boxes: ReadonlyMap<StateId, Box>;
  /** The left edge of each phase's column. */
  readonly columns: readonly number[];
  /** The corners of each passage's line, in the order of the passages. */
  readonly lines: readonly (readonly Point[])[];
  /** The lower edge of what is drawn. */
  readonly bottom: number;
}

type Side = 'left' | 'right';

/** A line before it is measured: which lanes it takes. Lanes of a gap stand side by side, those of an aisle one above another. */
interface Route {
  readonly exit: Side;
  readonly entry: Side;
  /** Vertical lanes in the gaps between columns: gap 0 lies left of the first column. */
  readonly gaps: readonly { readonly gap: number; readonly lane: string }[];
  /** The horizontal lane between two rows by which it passes other columns; aisle 0 lies above the first row. */
  readonly aisle: { readonly aisle: number; readonly lane: string } | null;
}

/**
 * Lays the pathway out: a column for each phase, states down the column, and lines with right angles that never cross a box, because
 * they run in the gaps between columns and the aisles between rows. Lines to one state share their lanes, so that they merge on the
 * way; each gap is as wide as its lanes need.
 */
export function layOut(passages: readonly Passage[]): Layout {
  const places = placesOf();
  const rows = Math.max(...[...places.values()].map(({ row }) => row)) + 1;
  const routes = passages.map((passage) => routeOf(passage, places));
  const gapLanes = lanesOf(
    routes.flatMap(({ gaps }) => gaps.map(({ gap, lane }) => [gap, lane] as const)),
    phaseIds.length + 1,
  );
  const aisleLanes = lanesOf(
    routes.flatMap(({ aisle }) => (aisle === null ? [] : [[aisle.aisle, aisle.lane] as const])),
    rows + 1,
  );

  const { width, margin, boxWidth, boxHeight, rowPitch, top } = measures;
  const laneCount = gapLanes.reduce((sum, lanes) => sum + lanes.length + 1, 0);
  const lanePitch = (width - 2 * margin - phaseIds.length * boxWidth) / laneCount;
  const gapStarts: number[] = [];
  const columns: number[] = [];
  let x = margin;
  for (const lanes of gapLanes) {
    gapStarts.push(x);
    x += (lanes.length + 1) * lanePitch;
    columns.push(x);
    x += boxWidth;
  }
  columns.pop();

  const boxes = new Map(
    [...places].map(([id, place]) => [
      id,
      { ...place, x: columns[place.column]!, y: top + rowPitch * place.row + (rowPitch - boxHeight) / 2 },
    ]),
  );
  const laneX = (gap: number, lane: string): number => gapStarts[gap]! + (gapLanes[gap]!.indexOf(lane) + 1) * lanePitch;
  const aisleHeight = rowPitch - boxHeight;
  const laneY = (aisle: number, lane: string): number => {
    const lanes = aisleLanes[aisle]!;
    return top + rowPitch * aisle - aisleHeight / 2 + ((lanes.indexOf(lane) + 1) * aisleHeight) / (lanes.length + 1);
  };
  const ports = portsOf(passages, routes, boxes);
  const lines = passages.map((passage, index): readonly Point[] => {
    const { exit, entry, gaps, aisle } = routes[index]!;
    const [source, target] = [boxes.get(passage.from)!, boxes.get(passage.to)!];
    const start = { x: source.x + (exit === 'right' ? boxWidth : 0), y: ports(passage.from, exit, exitPort(passage)) };
    const end = { x: target.x + (entry === 'right' ? boxWidth : 0), y: ports(passage.to, entry, entryPort(passage)) };
    const [first, last] = [gaps[0]!, gaps.at(-1)!].map(({ gap, lane }) => laneX(gap, lane)) as [number, number];
    const between =
      aisle === null
        ? []
        : [laneY(aisle.aisle, aisle.lane)].flatMap((y) => [
            { x: first, y },
            { x: last, y },
          ]);
    return [start, { x: first, y: start.y }, ...between, { x: last, y: end.y }, end];
  });
  return { boxes, columns, lines, bottom: top + rowPitch * rows };
}

/** Columns by phase; the states of a phase spread over the rows of the fullest one. */
function placesOf(): ReadonlyMap<StateId, { column: number; row: number }> {
  const columns = phaseIds.map(statesOfPhase);
  const rows = Math.max(...columns.map(({ length }) => length));
  return new Map(
    columns.flatMap((ids, column) =>
      ids.map((id, index) => [id, { column, row: Math.round(((index + 0.5) * rows) / ids.length - 0.5) }] as const),
    ),
  );
}

const bundleOf = ({ to, loop }: Passage): string => `${to}${loop ? ' loop' : ''}`;

function routeOf(passage: Passage, places: ReadonlyMap<StateId, { column: number; row: number }>): Route {
  const [source, target] = [places.get(passage.from)!, places.get(passage.to)!];
  const lane = bundleOf(passage);
  if (source.column === target.column) {
    const side: Side = target.row > source.row ? 'right' : 'left';
    return { exit: side, entry: side, gaps: [{ gap: source.column + (side === 'right' ? 1 : 0), lane }], aisle: null };
  }
  const isForward = target.column > source.column;
  const [exit, entry]: readonly [Side, Side] = isForward ? ['right', 'left'] : ['left', 'right'];
  const [first, last] = isForward ? [source.column + 1, target.column] : [source.column, target.column + 1];
  if (first === last) return { exit, entry, gaps: [{ gap: first, lane }], aisle: null };
  const aisle = source.row <= target.row ? target.row : target.row + 1;
  return {
    exit,
    entry,
    gaps: [
      { gap: first, lane: `${lane} out` },
      { gap: last, lane },
    ],
    aisle: { aisle, lane },
  };
}

/** The lanes of each gap or aisle, each once. */
function lanesOf(taken: readonly (readonly [number, string])[], count: number): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, index) => [...new Set(taken.filter(([at]) => at === index).map(([, lane]) => lane))]);
}

const exitPort = (passage: Passage): string => `to ${bundleOf(passage)}`;
const entryPort = (passage: Passage): string => `in${passage.loop ? ' loop' : ''}`;

/** Where lines touch the sides of the boxes: spread over each side, those that come from or go to higher up first. */
function portsOf(
  passages: readonly Passage[],
  routes: readonly Route[],
  boxes: ReadonlyMap<StateId, Box>,
): (id: StateId, side: Side, port: string) => number {
  const sides = new Map<string, Map<string, number[]>>();
  const add = (id: StateId, side: Side, port: string, otherRow: number): void => {
    const key = `${id} ${side}`;
    const ports = sides.get(key) ?? new Map<string, number[]>();
    sides.set(key, ports.set(port, [...(ports.get(port) ?? []), otherRow]));
  };
  for (const [index, passage] of passages.entries()) {
    const { exit, entry } = routes[index]!;
    add(passage.from, exit, exitPort(passage), boxes.get(passage.to)!.row);
    add(passage.to, entry, entryPort(passage), boxes.get(passage.from)!.row);
  }
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return (id, side, port) => {
    const ordered = [...sides.get(`${id} ${side}`)!].sort(([, a], [, b]) => mean(a) - mean(b)).map(([name]) => name);
    return boxes.get(id)!.y + ((ordered.indexOf(port) + 1) * measures.boxHeight) / (ordered.length + 1);
  };
}
