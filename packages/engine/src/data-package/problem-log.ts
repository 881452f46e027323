import { problemAt, rules, type Facts, type Place, type Problem, type RuleId } from '@polku/domain/data-package';

const mostListed = 1_000;

/** What normalising changed is said once for each column, with the first row: it may hold for every row of a file. */
const saidOnce: ReadonlySet<RuleId> = new Set<RuleId>([
  'unicode_normalised',
  'spaces_normalised',
  'blanks_trimmed',
  'line_ends_normalised',
]);

/** Problems and warnings of a package: all are counted, the first thousand of each are listed. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  problemCount = 0;
  readonly #said = new Set<string>();

  report(place: Place, rule: RuleId, facts?: Facts): void {
    if (rules[rule].severity === 'refuse') {
      this.problemCount += 1;
      if (this.problems.length < mostListed) this.problems.push(problemAt(place, rule, facts));
      return;
    }
    if (saidOnce.has(rule)) {
      const said = [place.file, place.column, rule].join('\n');
      if (this.#said.has(said)) return;
      this.#said.add(said);
    }
    if (this.listsWarnings) this.warnings.push(problemAt(place, rule, facts));
  }

  /** Whether a warning more would still be listed: what is only told, and costs work to find, need not be looked for otherwise. */
  get listsWarnings(): boolean {
    return this.warnings.length < mostListed;
  }

  get isClean(): boolean {
    return this.problemCount === 0;
  }
}
