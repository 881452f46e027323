import type { Locale } from '@polku/domain';
import { PlanRefused } from '@polku/domain/evaluation';
import { InvalidPackage } from '../package-folder.ts';
import { exitCodes } from './failure.ts';
import { printJson } from './output.ts';
import { isJson, type FormatOptions } from './printing/format.ts';
import { printFileProblems, printProblems } from './problems.ts';

/** What a command was told of how it speaks. */
export interface SpeakingOptions extends FormatOptions {
  /** English where the command has no language. */
  readonly language?: Locale;
}

/** Runs a command whose data, or whose plan, may be refused: every problem is then told, in the command’s language, and the exit code is that of invalid data. */
export async function tellingRefusals(options: SpeakingOptions, run: () => Promise<void>): Promise<void> {
  const { language } = options;
  const json = isJson(options);
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
