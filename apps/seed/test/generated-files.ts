import { generateCohort } from '../src/cohort/cohort.ts';
import type { CohortSize } from '../src/cohort/truth.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

/** The files of a cohort, held in memory. */
export function generatedFiles(scenario: Scenario, size: CohortSize = scenario): Record<string, string> {
  const parts = new Map<string, string[]>();
  generateCohort(scenario, size, (file, text) => {
    const texts = parts.get(file) ?? [];
    texts.push(text);
    parts.set(file, texts);
  });
  return Object.fromEntries([...parts].map(([file, texts]) => [file, texts.join('')]));
}
