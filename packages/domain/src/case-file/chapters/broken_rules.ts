import { inPathOrder } from '../../pathway/intervals.ts';
import { invariants } from '../../pathway/invariants.ts';
import { validatePath } from '../../pathway/validate-path.ts';
import { defineChapter, named } from '../chapter.ts';

/** Of recorded states alone: a path that is derived from milestones has gaps where a milestone was not recorded. */
export const brokenRules = defineChapter({
  place: 20,
  title: { fi: 'Säännöt, jotka polku rikkoo', sv: 'Regler som stigen bryter mot', en: 'Rules that the path breaks' },
  columns: ['rule', 'text', 'days_of_rule'],
  tell: ({ record: { entries = [] }, facts, on }) =>
    entries.length === 0
      ? []
      : validatePath(inPathOrder(entries.filter(({ enteredOn }) => enteredOn <= on)), facts).map(({ rule, dates, text }) => ({
          rule: named(invariants, rule),
          text,
          days_of_rule: dates.join(', '),
        })),
});
