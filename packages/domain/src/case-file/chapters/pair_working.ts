import { isWorkedInPair } from '../../cases/pair-working.ts';
import { defineChapter } from '../chapter.ts';

export const pairWorking = defineChapter({
  place: 60,
  title: { fi: 'Työparina', sv: 'I par', en: 'Worked in a pair' },
  columns: ['result'],
  tell: ({ own, on }) => {
    const isInPair = isWorkedInPair(
      own.assignments.map(({ from_on: from, to_on: to, in_pair: inPair }) => ({ from, to, inPair })),
      on,
    );
    return isInPair === null ? [] : [{ result: isInPair }];
  },
});
