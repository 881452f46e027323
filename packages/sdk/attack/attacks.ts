import type { PolicyId } from '@polku/domain/evaluation';
import { countsOf } from './counts.ts';
import { momentsOf } from './moments.ts';
import { conclude, everything, type Bounds, type Knowledge } from './reasoning.ts';
import type { Seen, Told } from './seen.ts';
import { betweenCutOffs, betweenPilots } from './views.ts';

/** Something that an attacker says is so, and how many people it is about. */
interface Claim {
  readonly about: string;
  readonly people: number;
}

interface CountAttack {
  readonly name: string;
  readonly policies: readonly PolicyId[];
  /** What the attacker makes of the answers. */
  readonly knows: (told: readonly Told[]) => Knowledge;
}

const counts = (told: readonly Told[]): Knowledge => everything(...told.map(countsOf));
const moments = (told: readonly Told[]): Knowledge => everything(...told.map(momentsOf));
const last = (told: readonly Told[]): readonly Told[] => {
  const latest = told
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  return told.filter(({ asOf, pilot }) => asOf === latest && pilot === 'own');
};

/** What one who reads released answers alone may try with their counts. */
const attempts: readonly Pick<CountAttack, 'name' | 'knows'>[] = [
  { name: 'totals less their parts, metrics less those nested in them', knows: (told) => counts(last(told)) },
  { name: 'horizons of one cut-off', knows: (told) => counts(told.filter(({ pilot }) => pilot === 'own')) },
  { name: 'means times the people behind them', knows: (told) => everything(counts(last(told)), moments(last(told))) },
  { name: 'one cut-off less another', knows: (told) => everything(counts(told), betweenCutOffs(told)) },
  { name: 'one pilot less another that shares its people', knows: (told) => everything(counts(told), betweenPilots(told)) },
  {
    name: 'all of it together',
    knows: (told) => everything(counts(told), moments(told), betweenCutOffs(told), betweenPilots(told)),
  },
];

const audiences: readonly (readonly PolicyId[])[] = [['steering'], ['public'], ['steering', 'public']];

export const countAttacks: readonly CountAttack[] = attempts.flatMap((attempt) =>
  audiences.map((policies) => ({ ...attempt, policies, name: `${attempt.name}, of ${policies.join(' and ')}` })),
);

/** All numbers as they are: what the same knowledge gives to one who was told everything. */
function truthOf({ exact }: Seen): ReadonlyMap<string, Bounds> {
  return conclude(everything(counts(exact), betweenCutOffs(exact), betweenPilots(exact)));
}

export interface Outcome {
  /** Counts of one to four people that the attacker may be after. */
  readonly hidden: number;
  /** Those that follow with certainty, and are so. */
  readonly recovered: readonly Claim[];
  /** What followed and is not so: then the attack is wrong, and what it did not find proves nothing. */
  readonly mistaken: readonly string[];
}

/** Fewer people than this may not be counted by anybody, whatever the policy. */
const fewest = 5;
const isFew = (people: number): boolean => people > 0 && people < fewest;

/** Carries out an attack on what was seen, and judges it by the truth. */
export function carryOut(attack: CountAttack, seen: Seen): Outcome {
  const truth = truthOf(seen);
  const known = conclude(attack.knows(seen.told.filter(({ policy }) => attack.policies.includes(policy))));
  const exactly = (variable: string): number | undefined => {
    const bounds = truth.get(variable);
    return bounds !== undefined && bounds.lower === bounds.upper ? bounds.lower : undefined;
  };
  const recovered: Claim[] = [];
  const mistaken: string[] = [];
  let hidden = 0;
  for (const [variable, { lower, upper }] of known) {
    const people = exactly(variable);
    if (people === undefined) continue;
    if (people < lower || people > upper) mistaken.push(`${variable}: ${people}, not ${lower} to ${upper}`);
    if (!isFew(people)) continue;
    hidden += 1;
    if (lower === upper) recovered.push({ about: variable, people });
  }
  return { hidden, recovered, mistaken };
}
