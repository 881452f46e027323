import { defineChapter } from '../chapter.ts';
import { typPeriodsOf } from '../typ-periods-of.ts';

export const typ = defineChapter({
  place: 240,
  title: { fi: 'TYP-asiakkuus', sv: 'Klient inom TYP', en: 'Client of TYP' },
  columns: ['from', 'to'],
  tell: (file) => typPeriodsOf(file).map(({ from, to }) => ({ from, to })),
});
