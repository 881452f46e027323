import { walkIns as walkInsBy } from '../../cases/walk-ins.ts';
import { defineChapter } from '../chapter.ts';

export const walkIns = defineChapter({
  place: 150,
  title: { fi: 'Ilman ajanvarausta', sv: 'Utan tidsbokning', en: 'Without an appointment' },
  columns: ['received_on', 'done_on', 'days'],
  tell: ({ own, on }) =>
    walkInsBy(own.referrals, own.assessments, on).map(({ cameOn, assessedOn, waitDays }) => ({
      received_on: cameOn,
      done_on: assessedOn,
      days: waitDays,
    })),
});
