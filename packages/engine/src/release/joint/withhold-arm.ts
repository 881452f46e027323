import { isAbsence, type AnyNumbers } from '@polku/domain/evaluation';
import { wouldReveal } from '../shown-number.ts';

/** What tells which number a number is, in any kind's results: it stays where the numbers go. */
const namesOfNumbers: ReadonlySet<string> = new Set([
  'arm',
  'reference',
  'cause',
  'state',
  'part',
  'occasion',
  'period',
  'term',
  'day',
  'days',
  'p',
  'horizon',
  'month',
  'by',
  'per',
]);

/** Lists whose places are numbers themselves: curves and what is drawn beside them. */
const drawn: ReadonlySet<string> = new Set(['curve', 'servedCurve', 'atRisk', 'points']);

/** The same shape with every number hidden. */
export function hideNumbers<T>(value: T, name = ''): T {
  const hidden = (): unknown => {
    if (namesOfNumbers.has(name) || value === null) return value;
    // That a number was hidden for being small would tell as much as the number.
    if (isAbsence(value)) return value.absent === 'suppressed' ? wouldReveal : value;
    if (typeof value === 'number') return wouldReveal;
    if (Array.isArray(value)) return drawn.has(name) ? [] : value.map((each: unknown) => hideNumbers(each));
    if (typeof value !== 'object') return value;
    if ('lower' in value || 'chiSquare' in value || 'terms' in value) return wouldReveal;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hideNumbers(each as unknown, key)]));
  };
  return hidden() as T;
}

type Compared = Pick<AnyNumbers['comparisons'][number], 'arm' | 'reference'>;
const isOf =
  (arm: string) =>
  (each: Compared): boolean =>
    each.arm === arm || each.reference === arm;

/** A result without what it says of one arm against others. */
export function withholdComparisons(numbers: AnyNumbers, arm: string): AnyNumbers {
  const { standardised } = numbers;
  const compares = isOf(arm);
  return {
    ...numbers,
    comparisons: numbers.comparisons.map((each) => (compares(each) ? hideNumbers(each) : each)),
    ...(standardised === undefined || isAbsence(standardised)
      ? {}
      : {
          standardised: {
            ...standardised,
            arms: standardised.arms.map((each) => (each.arm === arm ? hideNumbers(each) : each)),
            comparisons: standardised.comparisons.map((each) => (compares(each) ? hideNumbers(each) : each)),
          },
        }),
  } as AnyNumbers;
}

/** A result without an arm's numbers, and without all that is compared with them. */
export function withholdArm(numbers: AnyNumbers, arm: string): AnyNumbers {
  const { diagnostics } = numbers;
  return {
    ...withholdComparisons(numbers, arm),
    arms: numbers.arms.map((each) => (each.arm === arm ? hideNumbers(each) : each)),
    // Who was followed is a sum over the arms.
    ...(diagnostics === undefined ? {} : { diagnostics: { ...diagnostics, followUp: { complete: wouldReveal, potential: wouldReveal } } }),
  } as AnyNumbers;
}
