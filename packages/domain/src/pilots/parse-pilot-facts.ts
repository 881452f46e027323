import type { z } from 'zod';
import { ruleTexts, type Facts } from '../data-package/rules/rule.ts';
import { nearestIds } from '../nearest.ts';
import { pilotFactRules, type PilotFactRuleId } from './fact-rules.ts';
import { pilotFactsSchema, type PilotFacts } from './pilot-facts.ts';

/** What is wrong in a pilot's file, where, and how to mend it. It never repeats the value that is wrong. */
export interface PilotFactProblem {
  readonly file: string;
  /** Counted from 1 within the list that the column names first; null where the fact stands in no list. */
  readonly row: number | null;
  /** The fact's name, with the names of what it stands in: `arms.to`; null where the whole file is meant. */
  readonly column: string | null;
  readonly rule: PilotFactRuleId;
  readonly expected: string;
  readonly hint: string;
}

export type ParsedPilotFacts =
  | { readonly facts: PilotFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly [PilotFactProblem, ...PilotFactProblem[]] };

interface Breach {
  readonly path: readonly PropertyKey[];
  readonly rule: PilotFactRuleId;
  readonly facts?: Facts;
}

const isRule = (message: string): message is PilotFactRuleId => Object.hasOwn(pilotFactRules, message);

/** The rules of ours that one finding of zod breaks. */
function breachesOf(issue: z.core.$ZodIssue): readonly Breach[] {
  const { path, message } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: 'fact_unknown',
      facts: { nearest: nearestIds(key, Object.keys(pilotFactsSchema.shape)).join(', ') },
    }));
  if (issue.input === undefined && issue.code !== 'custom')
    return [{ path, rule: 'fact_missing', facts: { column: columnOf(path) ?? '' } }];
  if (!isRule(message)) return [{ path, rule: 'fact_shape', facts: { shape: message } }];
  if (issue.code !== 'invalid_value') return [{ path, rule: message, facts: issue.code === 'custom' ? (issue.params ?? {}) : {} }];
  const known = issue.values.map(String);
  return [{ path, rule: message, facts: { values: known.join(', '), nearest: nearestIds(String(issue.input), known).join(', ') } }];
}

const columnOf = (path: readonly PropertyKey[]) => path.filter((step) => typeof step === 'string').join('.') || null;

function problemOf({ path, rule, facts = {} }: Breach, file: string): PilotFactProblem {
  const index = path.find((step) => typeof step === 'number');
  return { file, row: index === undefined ? null : index + 1, column: columnOf(path), rule, ...ruleTexts(pilotFactRules[rule], facts) };
}

/**
 * The facts of a pilot's file, or every problem that it has: by row and rule, with the place and how to mend it.
 *
 * ```ts
 * const { facts, problems } = parsePilotFacts(JSON.parse(text), 'p42_our_pilot.json');
 * ```
 */
export function parsePilotFacts(json: unknown, file = 'pilot.json'): ParsedPilotFacts {
  const parsed = pilotFactsSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { facts: parsed.data, problems: [] };
  const [first, ...others] = parsed.error.issues.flatMap(breachesOf).map((breach) => problemOf(breach, file));
  if (first === undefined) throw new TypeError('A refused file has at least one problem.');
  return { facts: null, problems: [first, ...others] };
}
