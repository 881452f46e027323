import { countsOf, viewOf } from './counts.ts';
import { isSumOf, type Knowledge, type Sum } from './reasoning.ts';
import type { Told } from './seen.ts';

/** Counts of what has happened, which a later cut-off can only add to. Those who still wait are no such count. */
const grows = (field: string): boolean => !/ (?:censored|free|without|unanswered|n less .*)$/.test(field);

/** Names of numbers that answers tell of, without the view. */
function fieldsOf(told: readonly Told[]): ReadonlySet<string> {
  const fields = new Set<string>();
  for (const each of told)
    for (const { variable } of countsOf(each).facts) {
      const view = `${viewOf(each)} `;
      if (variable.startsWith(view)) fields.add(variable.slice(view.length));
    }
  return fields;
}

/** Who came between two cut-offs: what was told at the later one, less what was told at the earlier one. */
export function betweenCutOffs(told: readonly Told[]): Knowledge {
  const sums: Sum[] = [];
  for (const pilot of new Set(told.map((each) => each.pilot))) {
    const own = told.filter((each) => each.pilot === pilot);
    const days = [...new Set(own.map(({ asOf }) => asOf))].sort();
    for (const field of [...fieldsOf(own)].filter(grows))
      for (const [i, earlier] of days.entries())
        for (const later of days.slice(i + 1)) {
          const [before, after] = [`${pilot} ${earlier} ${field}`, `${pilot} ${later} ${field}`];
          sums.push(isSumOf(after, [before, `${before} until ${later}`]));
        }
  }
  return { facts: [], sums };
}

/** Who is of one pilot alone: an arm that holds that of the other, less that other. The comparator is one and the same. */
export function betweenPilots(told: readonly Told[]): Knowledge {
  const sums: Sum[] = [];
  for (const asOf of new Set(told.map((each) => each.asOf)))
    for (const field of fieldsOf(told.filter((each) => each.asOf === asOf))) {
      const [own, wide] = [`own ${asOf} ${field}`, `wide ${asOf} ${field}`];
      sums.push(/(?:^| )old(?: |$)/.test(field) ? isSumOf(wide, [own]) : isSumOf(wide, [own, `${wide} but own`]));
    }
  return { facts: [], sums };
}
