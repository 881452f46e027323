import { hasPhoneNumber } from '../cells/phone-numbers.ts';
import { searchedText } from '../cells/searched-text.ts';
import { brokenCell, cell } from '../example.ts';
import type { ColumnType } from '../resource.ts';
import type { DataRule } from './rule.ts';

/** In a column of numbers, dates or codes digits are what the column says that they are. */
const searchedTypes: readonly (ColumnType | undefined)[] = ['id', 'text', undefined];

export const phoneNumber: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'ei puhelinnumeroita missään solussa', sv: 'inga telefonnummer i någon cell', en: 'no phone number in any cell' },
    hint: { fi: 'Poista numero.', sv: 'Ta bort numret.', en: 'Remove the number.' },
  },
  check: { text: (_, raw, type) => searchedTypes.includes(type) && hasPhoneNumber(searchedText(raw), type === 'id') },
  example: {
    breaks: ['040 123 4567', '0401234567', '+358401234567', '(02) 123 4567', '0457 123 4567', '0500-123456'].map((value) =>
      brokenCell('milestones', 1, 'label', value),
    ),
    keeps: [
      ...['0000000123', '+5', '02-2024'].map((value) => cell('milestones', 1, 'label', value)),
      cell('activities', 1, 'activity_id', '0401234567'),
    ],
  },
};
