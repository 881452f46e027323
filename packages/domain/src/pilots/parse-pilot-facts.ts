import { readJsonFile, type JsonFileProblem, type Read } from '../json-file/problems.ts';
import { pilotFactRules, type PilotFactRuleId } from './fact-rules.ts';
import { pilotFactsSchema, type PilotFacts } from './pilot-facts.ts';

export type PilotFactProblem = JsonFileProblem<PilotFactRuleId>;

/**
 * The facts of a pilot's file, or every problem that it has: by row and rule, with the place and how to mend it.
 *
 * ```ts
 * const { content, problems } = parsePilotFacts(JSON.parse('[]'), 'p42_our_pilot.json');
 * content; // → null
 * problems[0]?.file; // → 'p42_our_pilot.json'
 * ```
 */
export function parsePilotFacts(json: unknown, file = 'pilot.json'): Read<PilotFacts, PilotFactProblem> {
  return readJsonFile<typeof pilotFactsSchema.shape, PilotFactRuleId>(json, { schema: pilotFactsSchema, rules: pilotFactRules, file });
}
