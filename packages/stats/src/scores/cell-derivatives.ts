// @internal
/** The three directions in which Ψ can move: its cells 11, 12 (with 21) and 22. */
export const directions = [0, 1, 2] as const;
export const pairs = directions.flatMap((e) => directions.filter((f) => f >= e).map((f) => [e, f] as const));

type Cells = [number, number, number];

interface Accumulator {
  readonly gradient: Cells;
  readonly hessian: [Cells, Cells, Cells];
}

export const accumulator = (): Accumulator => ({
  gradient: [0, 0, 0],
  hessian: [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
});

/** tr(ME) by direction. */
export function addFirst(gradient: Cells, m11: number, m12: number, m22: number): void {
  gradient[0] += m11;
  gradient[1] += 2 * m12;
  gradient[2] += m22;
}

/** tr(K E A F), made symmetric, by pair of directions. */
export function addSecond(hessian: readonly Cells[], a11: number, a12: number, a22: number, k11: number, k12: number, k22: number): void {
  hessian[0][0] += a11 * k11;
  hessian[0][1] += a11 * k12 + a12 * k11;
  hessian[0][2] += a12 * k12;
  hessian[1][1] += a11 * k22 + 2 * a12 * k12 + a22 * k11;
  hessian[1][2] += a12 * k22 + a22 * k12;
  hessian[2][2] += a22 * k22;
}

export function mirrored([[a, b, c], [, d, e], [, , f]]: readonly [Cells, Cells, Cells]): [Cells, Cells, Cells] {
  return [
    [a, b, c],
    [b, d, e],
    [c, e, f],
  ];
}
