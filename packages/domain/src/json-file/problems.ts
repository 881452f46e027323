import type * as z from 'zod';
import { ruleTexts, type Facts, type Rule } from '../data-package/rules/rule.ts';
import { nearestIds } from '../nearest.ts';
import type { JsonFileRuleId } from './rules.ts';

/** What is wrong in a JSON file, where, and how to mend it. It never repeats the value that is wrong. */
export interface JsonFileProblem<RuleId extends string> {
  readonly file: string;
  /** Counted from 1 within the list that the column names first; null where the fact stands in no list. */
  readonly row: number | null;
  /** The fact's name, with the names of what it stands in: `arms.to`; null where the whole file is meant. */
  readonly column: string | null;
  readonly rule: RuleId;
  readonly expected: string;
  readonly hint: string;
}

/** Either what a file holds, or everything that is wrong in it. */
export type Read<Content, Problem> =
  | { readonly content: Content; readonly problems: readonly [] }
  | { readonly content: null; readonly problems: readonly [Problem, ...Problem[]] };

interface Breach<RuleId> {
  readonly path: readonly PropertyKey[];
  readonly rule: RuleId | JsonFileRuleId;
  readonly facts?: Facts;
}

type RulesOf<RuleId extends string> = Readonly<Record<RuleId | JsonFileRuleId, Rule>>;

const columnOf = (path: readonly PropertyKey[]) => path.filter((step) => typeof step === 'string').join('.') || null;

/** The rules that one finding of zod breaks: a schema tells the rule of its own in place of zod's message. */
function breachesOf<RuleId extends string>(
  issue: z.core.$ZodIssue,
  rules: RulesOf<RuleId>,
  knownFacts: readonly string[],
): readonly Breach<RuleId>[] {
  const { path, message } = issue;
  const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      rule: 'fact_unknown',
      facts: { nearest: nearestIds(key, knownFacts).join(', ') },
    }));
  if (issue.input === undefined && issue.code !== 'custom')
    return [{ path, rule: 'fact_missing', facts: { column: columnOf(path) ?? '' } }];
  if (!isRule(message)) return [{ path, rule: 'fact_shape', facts: { shape: message } }];
  if (issue.code !== 'invalid_value') return [{ path, rule: message, facts: issue.code === 'custom' ? (issue.params ?? {}) : {} }];
  const known = issue.values.map(String);
  return [{ path, rule: message, facts: { values: known.join(', '), nearest: nearestIds(String(issue.input), known).join(', ') } }];
}

/** Reads JSON through a schema whose errors are ids of rules; every problem is told at once. */
export function readJsonFile<Shape extends z.ZodRawShape, RuleId extends string>(
  json: unknown,
  { schema, rules, file }: { readonly schema: z.ZodObject<Shape>; readonly rules: RulesOf<RuleId>; readonly file: string },
): Read<z.infer<z.ZodObject<Shape>>, JsonFileProblem<RuleId | JsonFileRuleId>> {
  const parsed = schema.safeParse(json, { reportInput: true });
  if (parsed.success) return { content: parsed.data, problems: [] };
  const [first, ...others] = parsed.error.issues
    .flatMap((issue) => breachesOf(issue, rules, Object.keys(schema.shape)))
    .map(({ path, rule, facts = {} }) => {
      const index = path.find((step) => typeof step === 'number');
      return { file, row: index === undefined ? null : index + 1, column: columnOf(path), rule, ...ruleTexts(rules[rule], facts) };
    });
  if (first === undefined) throw new TypeError('A refused file has at least one problem.');
  return { content: null, problems: [first, ...others] };
}
