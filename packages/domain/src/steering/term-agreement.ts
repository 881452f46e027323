import type { ResourceRow } from '../data-package/index.ts';

export type TermMeaning = Omit<ResourceRow<'term_meanings'>, 'term'>;

export interface TermAgreement {
  /** `agreed` once a common meaning has a day; `disputed` where organisations mean different things; `not_told` without any. */
  readonly status: 'agreed' | 'disputed' | 'alike' | 'not_told';
  /** The common meaning, agreed on last. */
  readonly agreed: string | null;
  /** What each organisation means by it, as it told last. */
  readonly meanings: readonly { readonly organisation: string; readonly meaning: string }[];
}

const latestBy = <Row>(rows: readonly Row[], day: (row: Row) => string): Row | undefined =>
  rows.reduce<Row | undefined>((last, row) => (last === undefined || day(row) >= day(last) ? row : last), undefined);

/**
 * What organisations mean by one term and whether they have agreed on it: rows of `term_meanings.csv`. Words are compared as they are
 * written, so that two ways to say the same count as a dispute until someone agrees on one. A metric whose term is in dispute does not
 * count the same thing everywhere.
 *
 * @example termAgreement([]).status // 'not_told'
 */
export function termAgreement(rows: readonly TermMeaning[]): TermAgreement {
  const organisations = [...new Set(rows.map((row) => row.organisation_id))];
  const meanings = organisations.map((organisation) => {
    const told = latestBy(
      rows.filter((row) => row.organisation_id === organisation),
      (row) => row.told_on,
    );
    return { organisation, meaning: told!.meaning };
  });
  const agreed = latestBy(
    rows.filter((row) => row.agreed_on !== null),
    (row) => row.agreed_on!,
  );
  if (agreed !== undefined) return { status: 'agreed', agreed: agreed.meaning, meanings };
  if (meanings.length === 0) return { status: 'not_told', agreed: null, meanings };
  return { status: new Set(meanings.map(({ meaning }) => meaning)).size > 1 ? 'disputed' : 'alike', agreed: null, meanings };
}
