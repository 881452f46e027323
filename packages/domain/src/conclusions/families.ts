import { adjustPValues, isAbsent, notEstimable, type MultiplicityMethod } from '@polku/stats';
import type { PlanPriority } from '../data-package/resources/plan.ts';

/** What one result came to before its family was looked at as a whole. */
export interface FamilyMember {
  /** Of the metric, and of the instrument and arm where there are several. */
  readonly id: string;
  readonly priority: PlanPriority;
  /** Exploratory metrics are judged among those of their topic. */
  readonly topic: string;
  /** Undefined where it could not be tested: it is no member then. */
  readonly pValue: number | undefined;
  /** Two-sided level at which its family decides on the day; 5 % where no look says less. */
  readonly alpha?: number | undefined;
}

export interface FamilyVerdict {
  /** Level of the interval that decides. */
  readonly level: number;
  readonly adjustedPValue: number | undefined;
}

const usualAlpha = 0.05;
/** Primary and secondary hold the chance of any false finding; exploratory the expected share of false ones. */
const methods: Readonly<Record<PlanPriority, MultiplicityMethod>> = {
  primary: 'holm',
  secondary: 'holm',
  exploratory: 'benjamini-hochberg',
};

/**
 * The level at which each result decides, and its adjusted p-value: families are as the plan and the catalogue declare them, never as
 * they were asked for, so asking for one metric changes no verdict.
 *
 * Intervals of primary and secondary metrics hold together (Bonferroni); those of exploratory ones hold on average over the ones that
 * stand out (false coverage rate).
 *
 * ```ts
 * const member = (id: string, pValue: number) => ({ id, priority: 'secondary' as const, topic: 'work', pValue });
 * familyVerdicts([member('a', 0.01), member('b', 0.04)]).get('a'); // → { level: 0.975, adjustedPValue: 0.02 }
 * ```
 *
 * Source: Holm 1979; Benjamini and Hochberg 1995; Benjamini and Yekutieli 2005.
 */
export function familyVerdicts(members: readonly FamilyMember[]): ReadonlyMap<string, FamilyVerdict> {
  const families = new Map<string, FamilyMember[]>();
  for (const member of members) {
    const key = member.priority === 'exploratory' ? `exploratory ${member.topic}` : member.priority;
    families.set(key, [...(families.get(key) ?? []), member]);
  }
  return new Map([...families.values()].flatMap((family) => verdictsOf(family)));
}

function verdictsOf(family: readonly FamilyMember[]): [string, FamilyVerdict][] {
  const { priority } = family[0]!;
  const tested = family.filter(({ pValue }) => pValue !== undefined).length;
  const adjusted = adjustPValues(
    family.map(({ pValue }) => pValue ?? notEstimable('no_data')),
    methods[priority],
  );
  const found = adjusted.filter((p) => !isAbsent(p) && p <= usualAlpha).length;
  const looks = priority === 'exploratory' ? Math.max(1, found) : 1;
  return family.map(({ id, alpha = usualAlpha }, i) => {
    const p = adjusted[i]!;
    const level = tested === 0 ? 1 - alpha : 1 - (alpha * looks) / tested;
    return [id, { level, adjustedPValue: isAbsent(p) ? undefined : p }];
  });
}
