import { isAbsent, proportionsDetectable, proportionsPower, proportionsSampleSize, type Estimated } from '@polku/stats';
import { armSizes, peopleInWords, shareInWords, testInWords, wholePeople, type Plan, type PlanTerms } from './terms.ts';

export interface ProportionsQuestion extends PlanTerms {
  /** Share expected in the reference. */
  readonly p1: number;
  /** Share expected in the arm. */
  readonly p2?: number;
  /** People in the arm; without it, as many as the power asks for. */
  readonly n?: number;
}

const shifted = (share: Estimated<number>, shift: (share: number) => number): Estimated<number> => (isAbsent(share) ? share : shift(share));

/** How many people a comparison of two proportions needs, or what so many can find. */
export function planProportions({ p1, p2, n: given, ...terms }: ProportionsQuestion): Plan | undefined {
  const { alpha, power, allocation } = terms;
  const n = given ?? (p2 === undefined ? undefined : proportionsSampleSize({ p1: p2, p0: p1, ...terms }).arm);
  if (n === undefined) return undefined;
  const sizes = armSizes(n, allocation);
  const reached = given === undefined ? power : p2 === undefined ? undefined : proportionsPower({ p1: p2, p0: p1, ...sizes, alpha });
  const above = proportionsDetectable({ p0: p1, ...sizes, alpha, power });
  // A fall from p1 is a rise of those without it.
  const below = shifted(proportionsDetectable({ p0: 1 - p1, ...sizes, alpha, power }), (share) => 1 - share);

  const lines: string[] = [];
  if (p2 !== undefined && reached !== undefined) {
    const shares = `${shareInWords(p2)} from ${shareInWords(p1)}`;
    lines.push(
      given === undefined
        ? `People needed: ${peopleInWords(sizes)}, to tell ${shares} with a power of ${shareInWords(power)}.`
        : `Power: ${shareInWords(reached)} to tell ${shares}, with ${peopleInWords(sizes)}.`,
    );
  }
  if (given !== undefined) {
    const found = [
      ...(isAbsent(above) ? [] : [`${shareInWords(above)} or more`]),
      ...(isAbsent(below) ? [] : [`${shareInWords(below)} or less`]),
    ];
    const people = p2 === undefined ? `${peopleInWords(sizes)},` : 'so many';
    lines.push(
      found.length === 0
        ? `With a power of ${shareInWords(power)}, ${people} cannot tell any share from ${shareInWords(p1)}.`
        : `With a power of ${shareInWords(power)}, ${people} tell shares of ${found.join(', or ')} from ${shareInWords(p1)}.`,
    );
  }
  lines.push('These are people whose outcome is known: add those who will be lost from sight.', testInWords(terms));

  return {
    json: {
      p1,
      p2,
      alpha,
      allocation,
      n,
      nReference: sizes.n0,
      people: wholePeople(sizes),
      power: reached,
      detectableWithPower: power,
      minimumDetectableP2: above,
      minimumDetectableP2Below: below,
      minimumDetectableDifference: shifted(above, (share) => share - p1),
    },
    lines,
  };
}
