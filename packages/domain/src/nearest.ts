/**
 * Number of single-letter edits (insert, delete, replace) that turn one word into the other.
 *
 * @example editDistance('remissdatum', 'remisdatum') // 1
 */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}

/**
 * The known ids that a mistyped one most likely meant, nearest first.
 *
 * ```ts
 * nearestIds('time_to_servce', ['time_to_plan', 'time_to_service'], 1); // → ['time_to_service']
 * ```
 */
export function nearestIds(unknown: string, known: readonly string[], most = 3): readonly string[] {
  const typed = unknown.slice(0, 100).toLowerCase();
  return known
    .map((id) => ({ id, distance: editDistance(typed, id.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ id }) => id);
}
