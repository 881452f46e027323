// @internal
/** A pivot below this share of its diagonal is rounding: the matrix is singular. */
const smallestPivotShare = 1e-12;

/**
 * Which columns of a symmetric positive semi-definite matrix are no sum of those before them: the others say nothing new and
 * can be left out, as R leaves out aliased columns.
 *
 * @param sizes Size of the terms whose differences make each diagonal: what is left below their rounding is nothing.
 */
export function independentColumns(matrix: readonly (readonly number[])[], sizes: readonly number[]): number[] {
  const used: number[] = [];
  for (let column = 0; column < matrix.length; column += 1) {
    if (!(matrix[column][column] > smallestPivotShare * sizes[column])) continue;
    const tried = [...used, column];
    if (invertPositiveDefinite(tried.map((row) => tried.map((other) => matrix[row][other]))) !== undefined) used.push(column);
  }
  return used;
}

/** Lower triangle L of a symmetric positive definite matrix LL′; undefined where it is singular. */
export function cholesky(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const n = matrix.length;
  const L = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let rest = matrix[row][column];
      for (let k = 0; k < column; k += 1) rest -= L[row][k] * L[column][k];
      if (column < row) L[row][column] = rest / L[column][column];
      else if (!(rest > smallestPivotShare * matrix[row][row])) return undefined;
      else L[row][row] = Math.sqrt(rest);
    }
  }
  return L;
}

/** The inverse of a symmetric positive definite matrix, by Cholesky; undefined where it is singular. */
export function invertPositiveDefinite(matrix: readonly (readonly number[])[]): number[][] | undefined {
  const L = cholesky(matrix);
  return L === undefined ? undefined : invertFactored(L);
}

/** (LL′)⁻¹ of a lower triangle. */
export function invertFactored(L: readonly (readonly number[])[]): number[][] {
  const n = L.length;
  const inverse = L.map(() => Array.from({ length: n }, () => 0));
  for (let column = 0; column < n; column += 1) {
    const x = Array.from({ length: n }, () => 0);
    for (let row = column; row < n; row += 1) {
      let rest = row === column ? 1 : 0;
      for (let k = column; k < row; k += 1) rest -= L[row][k] * x[k];
      x[row] = rest / L[row][row];
    }
    for (let row = n - 1; row >= 0; row -= 1) {
      let rest = x[row];
      for (let k = row + 1; k < n; k += 1) rest -= L[k][row] * x[k];
      x[row] = rest / L[row][row];
      inverse[row][column] = x[row];
    }
  }
  return inverse;
}

/** A matrix times a vector. */
export function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, cell, i) => sum + cell * vector[i], 0));
}
