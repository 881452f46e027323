import { ancovaStandardDeviation, changeStandardDeviation, meansDetectable, meansPower, meansSampleSize, PolkuError } from '@polku/stats';
import { armSizes, numberInWords, peopleInWords, shareInWords, testInWords, wholePeople, type Plan, type PlanTerms } from './terms.ts';

export interface ChangeQuestion extends PlanTerms {
  /** Difference of the arms' mean changes. */
  readonly delta?: number;
  /** Standard deviation of one score. */
  readonly sd: number;
  /** Of a person's two scores. */
  readonly correlation: number;
  /** People in the arm; without it, as many as the power asks for. */
  readonly n?: number;
}

/** One way of comparing the change: by t test of the changes, or given the baseline. */
function compare({ delta, sd, n: given, ...terms }: Omit<ChangeQuestion, 'correlation'>) {
  const { alpha, power, allocation } = terms;
  const n = given ?? (delta === undefined ? undefined : meansSampleSize({ difference: delta, sd, ...terms }).arm);
  if (n === undefined) return undefined;
  const sizes = armSizes(n, allocation);
  if (Math.min(sizes.n1, sizes.n0) < 2 * (1 - 1e-12)) {
    const expected = 'at least two people in each arm';
    throw new PolkuError('invalid_argument', `A plan needs ${expected}.`, { expected });
  }
  return {
    sizes,
    power: given === undefined ? power : delta === undefined ? undefined : meansPower({ difference: delta, sd, ...sizes, alpha }),
    detectable: meansDetectable({ sd, ...sizes, alpha, power }),
  };
}

/** How many people a comparison of changes of a score needs, or what so many can find. */
export function planChange({ sd, correlation, ...question }: ChangeQuestion): Plan | undefined {
  const { delta, n: given, alpha, power, allocation } = question;
  const [sdChange, sdAncova] = [changeStandardDeviation(sd, correlation), ancovaStandardDeviation(sd, correlation)];
  const [change, ancova] = [compare({ ...question, sd: sdChange }), compare({ ...question, sd: sdAncova })];
  if (change === undefined || ancova === undefined) return undefined;

  const lines: string[] = [];
  if (given === undefined && delta !== undefined)
    lines.push(
      `To find a difference of ${numberInWords(Math.abs(delta))} between the arms' mean changes with a power of ${shareInWords(power)}:`,
      `  comparing changes: ${peopleInWords(change.sizes)};`,
      `  given the baseline (ANCOVA): ${peopleInWords(ancova.sizes)}.`,
    );
  if (given !== undefined) {
    lines.push(`With ${peopleInWords(change.sizes)}:`);
    for (const [name, { power: reached, detectable }] of [
      ['comparing changes', change],
      ['given the baseline (ANCOVA)', ancova],
    ] as const) {
      const chance =
        reached === undefined || delta === undefined
          ? ''
          : `power ${shareInWords(reached)} for a difference of ${numberInWords(Math.abs(delta))}; `;
      lines.push(
        `  ${name}: ${chance}differences of ${numberInWords(detectable)} or more are found with a power of ${shareInWords(power)}.`,
      );
    }
  }
  lines.push(
    `(One score has a standard deviation of ${numberInWords(sd)}, and a person's two scores a correlation of ${numberInWords(correlation)}.)`,
    'These are people with both scores: add those who will be lost from sight.',
    testInWords(question),
  );

  return {
    json: {
      delta,
      sd,
      correlation,
      sdChange,
      sdAncova,
      alpha,
      allocation,
      nChange: change.sizes.n1,
      nReferenceChange: change.sizes.n0,
      peopleChange: wholePeople(change.sizes),
      nAncova: ancova.sizes.n1,
      nReferenceAncova: ancova.sizes.n0,
      peopleAncova: wholePeople(ancova.sizes),
      power: change.power,
      powerAncova: ancova.power,
      detectableWithPower: power,
      minimumDetectableDifference: change.detectable,
      minimumDetectableDifferenceAncova: ancova.detectable,
    },
    lines,
  };
}
