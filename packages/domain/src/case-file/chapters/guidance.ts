import { guidanceCriteriaMet } from '../../cases/guidance-criteria-met.ts';
import { guidanceCriteria, type GuidanceCriterion } from '../../catalogue/recognition/guidance-criteria.ts';
import { defineChapter } from '../chapter.ts';

const builtIn: Readonly<Record<string, GuidanceCriterion>> = guidanceCriteria;

export const guidance = defineChapter({
  place: 170,
  title: {
    fi: 'Sovitut ohjaamisen perusteet, jotka täyttyvät',
    sv: 'Avtalade grunder för hänvisning som uppfylls',
    en: 'Agreed criteria of guidance that are met',
  },
  columns: ['what'],
  tell: ({ episode, flags, shared, on }) =>
    guidanceCriteriaMet(
      { mainStatus: episode.main_status, flags },
      shared.guidance_criteria
        .filter(({ agreed_on: agreedOn }) => agreedOn === null || agreedOn <= on)
        .map((row) => ({ criterionId: row.criterion_id, mainStatus: row.main_status, flag: row.flag })),
    ).map((id) => {
      const own = shared.guidance_criteria.find((row) => row.criterion_id === id)?.description;
      const label = own ? { fi: own, sv: own, en: own } : (builtIn[id]?.label ?? { fi: id, sv: id, en: id });
      return { what: { id, label } };
    }),
});
