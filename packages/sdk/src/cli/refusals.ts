import type { Locale } from '@polku/domain';
import { PlanRefused } from '@polku/domain/evaluation';
import { InvalidPackage } from '../package-folder.ts';
import { exitCodes } from './failure.ts';
import { printJson } from './output.ts';
import { printFileProblems, printProblems } from './problems.ts';

/** Runs a command whose data, or whose plan, may be refused: every problem is then told, and the exit code is that of invalid data. */
export async function tellingRefusals(json: boolean | undefined, run: () => Promise<void>, language?: Locale): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (error instanceof InvalidPackage) {
      const { problems, problemCount, warnings, rows } = error.report;
      if (json) printJson({ problems, problemCount, warnings, rows });
      printProblems(error.report, language);
    } else if (error instanceof PlanRefused) {
      if (json) printJson({ problems: error.problems, problemCount: error.problems.length });
      printFileProblems(error.problems, language);
    } else throw error;
    process.exitCode = exitCodes.invalidData;
  }
}
