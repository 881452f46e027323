import type { RuleCheck } from '@polku/domain/data-package';

/** The checks that take part where they are asked about one file. */
export const prepared = <Ask, Check>(
  checks: readonly RuleCheck<(ask: Ask) => Check | undefined>[],
  ask: Ask,
): readonly RuleCheck<Check>[] =>
  checks.flatMap(({ id, check }) => {
    const own = check(ask);
    return own === undefined ? [] : [{ id, check: own }];
  });
