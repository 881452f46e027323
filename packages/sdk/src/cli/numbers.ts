import { InvalidArgumentError } from 'commander';

/** Numbers as a user types them; what is none is refused with what was expected. */
export function numberOf(value: string): number {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new InvalidArgumentError('A number is expected.');
  return number;
}

/**
 * Several values, apart by commas, of an option that may be given several times: each counts.
 *
 * @param unlessTold What holds where the option is not given; commander passes it as what was told before.
 */
export function listOf<Value>(parse: (value: string) => Value, unlessTold?: readonly Value[]) {
  return (value: string, earlier: readonly Value[] | undefined): readonly Value[] => [
    ...(earlier === undefined || earlier === unlessTold ? [] : earlier),
    ...value.split(',').map(parse),
  ];
}

export function countOf(value: string): number {
  const count = numberOf(value);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('A whole number, 0 or more, is expected.');
  return count;
}

export function positiveOf(value: string): number {
  const number = numberOf(value);
  if (number <= 0) throw new InvalidArgumentError('A number above 0 is expected.');
  return number;
}

/** A share that is neither none nor all. */
export function shareOf(value: string): number {
  const share = numberOf(value);
  if (share <= 0 || share >= 1) throw new InvalidArgumentError('A number above 0 and below 1 is expected, such as 0.8 for 80 %.');
  return share;
}

export function probabilityOf(value: string): number {
  const probability = numberOf(value);
  if (probability < 0 || probability > 1) throw new InvalidArgumentError('A number from 0 to 1 is expected.');
  return probability;
}

/** A p-value among several: `NA` for a test that gave none. */
export const pValueOf = (value: string): number | null => (value === 'NA' ? null : probabilityOf(value));
