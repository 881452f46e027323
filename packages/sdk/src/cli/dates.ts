import { InvalidArgumentError } from 'commander';

/** The value of an option that is a date. */
export function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('A date like 2023-06-30 is expected.');
  return value;
}
