import { entropyBalance, isAbsent } from '@polku/stats';
import type { DesignedRow } from './designed-row.ts';
import { leastPeople } from './merge-segments.ts';

type Row = DesignedRow<unknown>;

const peopleIn = (rows: readonly Row[]): number => rows.reduce((sum, { n }) => sum + n, 0);

/** Names of what is known of a row's people at the referral: their segment, and each part of their profile. */
const traitsOf = ({ segment, profile }: Row): readonly string[] => [`segment ${segment}`, ...(profile ?? [])];

/** Of these everybody has one at most: whoever has a rare one counts with the most common, as if it were not told. */
const exclusive: readonly string[] = ['segment', 'age', 'gender'];

function withoutReferences(traits: readonly string[], peopleWith: (trait: string) => number): readonly string[] {
  const familyOf = (trait: string) => trait.split(' ')[0]!;
  const references = exclusive.map((family) =>
    traits
      .filter((trait) => familyOf(trait) === family)
      .reduce<string | undefined>((most, trait) => (most !== undefined && peopleWith(most) >= peopleWith(trait) ? most : trait), undefined),
  );
  return traits.filter((trait) => !references.includes(trait));
}

/**
 * How often each person of a row counts, so that every group is as the treated are on average: in segment, age, gender and flags. The
 * treated count once.
 *
 * A trait that fewer than ten of the treated or of a group have, or lack, is left out there: so few say nothing of it.
 *
 * @returns undefined where no weights make some group like the treated.
 */
export function balancedWeights(rows: readonly Row[]): ReadonlyMap<Row, number> | undefined {
  const treated = rows.filter(({ place }) => place.group === 'treated');
  const weights = new Map<Row, number>(treated.map((row) => [row, 1]));
  const traits = [...new Set(rows.flatMap(traitsOf))].sort();
  const havingIn = (own: readonly Row[], trait: string) => peopleIn(own.filter((row) => traitsOf(row).includes(trait)));
  for (const group of new Set(rows.map(({ place }) => place.group))) {
    if (group === 'treated') continue;
    const own = rows.filter(({ place }) => place.group === group);
    const isCommon = (trait: string) =>
      [treated, own].every((people) => {
        const having = havingIn(people, trait);
        return having >= leastPeople && peopleIn(people) - having >= leastPeople;
      });
    const used = withoutReferences(traits.filter(isCommon), (trait) => havingIn(treated, trait));
    const balance = entropyBalance({
      covariates: used.map((trait) => own.map((row) => (traitsOf(row).includes(trait) ? 1 : 0))),
      counts: own.map(({ n }) => n),
      targets: used.map((trait) => havingIn(treated, trait) / peopleIn(treated)),
    });
    if (isAbsent(balance)) return undefined;
    own.forEach((row, i) => weights.set(row, balance.weights[i]!));
  }
  return weights;
}
