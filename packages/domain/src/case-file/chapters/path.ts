import { daysInState } from '../../pathway/intervals.ts';
import { states } from '../../pathway/states.ts';
import { defineChapter, named } from '../chapter.ts';

export const path = defineChapter({
  place: 10,
  title: { fi: 'Polku', sv: 'Stigen', en: 'Path' },
  columns: ['state', 'from', 'to', 'days', 'round'],
  tell: ({ stays, on }) =>
    stays.map((stay) => ({
      state: named(states, stay.state),
      from: stay.from,
      to: stay.to,
      days: daysInState(stay, on),
      round: stay.round,
    })),
});
