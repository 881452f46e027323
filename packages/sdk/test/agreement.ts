/** How R's golden tree and Polku's agree: every number of R's, key for key; further keys are welcome. */

type Tree = unknown;

/** R's snake_case as camelCase: `ci_log` → `ciLog`, `share_1mKM` → `share1mKM`. */
const camelCase = (key: string): string => key.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Names that are R's own, and what R calls an absence. */
const namesOfR = new Set(['terms', 'psTerms', 'note', 'grp', 'v1', 'v2']);

/** Standard errors and p-values; of nothing that varies R prints what rounding leaves of 0. */
const isError = /(^|\.)(se\w*|rdSe|rdP|p[A-Z]?\w*)$/;
const leftOver = 1e-8;

const isAbsence = (value: Tree): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.every(isAbsence)) ||
  (typeof value === 'object' && ('absent' in value || (value as { notEstimable?: string }).notEstimable !== undefined));

/** Relative tolerance by where a number stands; what iterations give is looser. */
export interface Tolerances {
  readonly default: number;
  readonly byPath?: readonly (readonly [path: RegExp, relative: number, absolute?: number])[];
}

/** The paths at which the two trees differ, and how. */
export function disagreements(golden: Tree, ours: Tree, tolerances: Tolerances, path = ''): string[] {
  if (
    namesOfR.has(
      path
        .split('.')
        .at(-1)!
        .replace(/\[\d+\]$/, ''),
    )
  )
    return [];
  if (golden === null || (typeof golden === 'object' && 'not_estimable' in golden && Object.keys(golden).length === 1))
    return isAbsence(ours) || (Array.isArray(ours) && ours.every(isAbsence)) ? [] : [`${path}: ${JSON.stringify(ours)} where R has none`];
  if (Array.isArray(golden)) {
    if (!Array.isArray(ours)) return golden.every((value) => value === null) && isAbsence(ours) ? [] : [`${path}: no list`];
    if (ours.length !== golden.length) return [`${path}: ${ours.length} where R has ${golden.length}`];
    return golden.flatMap((value, i) => disagreements(value, ours[i], tolerances, `${path}[${i}]`));
  }
  if (typeof golden === 'object') {
    if (typeof ours !== 'object' || ours === null) return [`${path}: no object`];
    return Object.entries(golden).flatMap(([key, value]) => {
      if (key === 'not_estimable') return 'absent' in ours ? [] : [`${path}: an estimate where R has none`];
      const name = camelCase(key);
      const place = path === '' ? name : `${path}.${name}`;
      if (!(name in ours)) return isAbsence(value) ? [] : [`${place}: missing${'absent' in ours ? ` (${JSON.stringify(ours)})` : ''}`];
      return disagreements(value, (ours as Record<string, Tree>)[name], tolerances, place);
    });
  }
  if (typeof golden !== 'number') return golden === ours ? [] : [`${path}: ${JSON.stringify(ours)} where R has ${JSON.stringify(golden)}`];
  if (isAbsence(ours) && isError.test(path) && Math.abs(golden) < leftOver) return [];
  if (typeof ours !== 'number') return [`${path}: ${JSON.stringify(ours)} where R has ${golden}`];
  const [, relative, absolute = 1e-10] = tolerances.byPath?.find(([where]) => where.test(path)) ?? [path, tolerances.default];
  // Goldens have twelve digits.
  const allowed = Math.max(absolute, (relative + 1e-11) * Math.abs(golden));
  return Math.abs(golden - ours) <= allowed ? [] : [`${path}: ${ours} where R has ${golden}`];
}
