import type { Locale } from '@polku/domain';
import {
  eachOf,
  problemAt,
  ProblemGrouping,
  rules,
  type Findings,
  type RuleCheck,
  type Verdict,
  type Facts,
  type Place,
  type Problem,
  type ProblemGroup,
  type RuleId,
} from '@polku/domain/data-package';
import { shownFile } from './shown-file.ts';

const mostListed = 1_000;

export interface ListedProblems {
  /** The first thousand; nothing is loaded when one stands. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  /** What was normalised, left out, or is odd without being wrong; the first thousand. */
  readonly warnings: readonly Problem[];
  /** All problems, by their cause; and the warnings that are listed. */
  readonly problemGroups: readonly ProblemGroup[];
  readonly warningGroups: readonly ProblemGroup[];
}

/** Problems and warnings of a package: all are counted, the first thousand of each are listed. */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly warnings: Problem[] = [];
  problemCount = 0;
  readonly #problemGroups = new ProblemGrouping();
  readonly #warningGroups = new ProblemGrouping();
  readonly #said = new Set<string>();
  readonly #shownFiles = new Map<string, string>();
  readonly #language: Locale;

  /** @param language of the texts of problems and warnings. */
  constructor(language: Locale) {
    this.#language = language;
  }

  report(at: Place, rule: RuleId, facts?: Facts): void {
    const place = { ...at, file: this.#shown(at.file) };
    let problem: Problem | undefined;
    const told = () => (problem ??= problemAt(place, rule, facts, this.#language));
    const { file, row = null, column = null } = place;
    if (rules[rule].severity === 'refuse') {
      this.problemCount += 1;
      if (this.problems.length < mostListed) this.problems.push(told());
      this.#problemGroups.add({ file, row, column, rule }, told);
      return;
    }
    if (rules[rule].saidOnce === true) {
      const said = [place.file, place.column, rule].join('\n');
      if (this.#said.has(said)) return;
      this.#said.add(said);
    }
    if (!this.listsWarnings) return;
    this.warnings.push(told());
    this.#warningGroups.add({ file, row, column, rule }, told);
  }

  #shown(file: string): string {
    let shown = this.#shownFiles.get(file);
    if (shown === undefined) this.#shownFiles.set(file, (shown = shownFile(file)));
    return shown;
  }

  /** Asks every check of one thing, and reports the rules that it breaks. */
  reportBroken<Check>(place: Place, checks: readonly RuleCheck<Check>[], ask: (check: Check) => Verdict): void {
    for (const { id, check } of checks) {
      const verdict = ask(check);
      if (verdict !== false) this.report(place, id, verdict === true ? undefined : verdict);
    }
  }

  /** Asks every check of one thing, and reports each place in it where a rule is broken. */
  reportFound<Check>(place: Place, checks: readonly RuleCheck<Check>[], ask: (check: Check) => Findings): void {
    for (const { id, check } of checks) {
      for (const { column = null, facts } of eachOf(ask(check))) this.report({ ...place, column }, id, facts);
    }
  }

  /** Whether a warning more would still be listed: what is only told, and costs work to find, need not be looked for otherwise. */
  get listsWarnings(): boolean {
    return this.warnings.length < mostListed;
  }

  /** What a report holds of it. */
  get listed(): ListedProblems {
    const { problems, problemCount, warnings } = this;
    return { problems, problemCount, warnings, problemGroups: this.#problemGroups.groups, warningGroups: this.#warningGroups.groups };
  }

  /** Whether a file was found to break a rule. */
  tells(file: string, rule: RuleId): boolean {
    const shown = this.#shown(file);
    return this.#problemGroups.groups.some((group) => group.file === shown && group.rule === rule);
  }

  get isClean(): boolean {
    return this.problemCount === 0;
  }
}
