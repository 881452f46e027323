import {
  outcomeCurvesTable,
  proportionDotsTable,
  roundMeansTable,
  scoreChangeTable,
  scoreTrendTable,
  servedCurveTable,
  stateDaysTable,
  targetProgressTable,
  type ChartTable,
} from '@polku/charts';
import { isAbsence, type MaybeNumber, type ResultOf } from '@polku/domain/evaluation';
import type { Say } from '../messages/use-say.ts';
import { chartProps, occupancyStates, outcomes } from './chart-facts.ts';
import type { ResultView } from './words.ts';

/** The numbers under a result's picture, by its kind. */
export function resultNumbers(view: ResultView, say: Say): ChartTable {
  const { result } = view;
  const common = chartProps(view);
  switch (result.kind) {
    case 'duration':
      return servedCurveTable({ ...common, results: result.arms }, say.locale);
    case 'competing':
      return outcomeCurvesTable({ ...common, results: result.arms, causes: outcomes(result) }, say.locale);
    case 'proportion':
      return proportionDotsTable({ ...common, results: result.arms }, say.locale);
    case 'change':
      return scoreChangeTable({ ...common, results: result.arms }, say.locale);
    case 'trend':
      return scoreTrendTable({ ...common, results: result.arms }, say.locale);
    case 'occupancy':
      return stateDaysTable({ ...common, results: result.arms, states: occupancyStates(result) }, say.locale);
    case 'series':
      return roundMeansTable({ ...common, results: result.arms }, say.locale);
    case 'count':
      return targetProgressTable({ ...common, results: result.arms }, say.locale);
    case 'score':
      return netPromoterTable(result, view, say);
  }
}

function netPromoterTable(result: ResultOf<'score'>, view: ResultView, say: Say): ChartTable {
  const number = (value: MaybeNumber) =>
    isAbsence(value) ? { text: say('answer.hidden'), value: null } : { text: say.number(value, { maximumFractionDigits: 0 }), value };
  const column = (id: string, label: ChartTable['columns'][number]['label']) => ({ id, label, align: 'end' as const });
  const { arms } = chartProps(view);
  return {
    columns: [
      { id: 'arm', label: { fi: 'Ryhmä', sv: 'Grupp', en: 'Group' }, align: 'start' },
      column('respondents', { fi: 'Vastaajia', sv: 'Svarande', en: 'Respondents' }),
      column('promoters', { fi: 'Suosittelijoita (9–10)', sv: 'Ambassadörer (9–10)', en: 'Promoters (9–10)' }),
      column('passives', { fi: 'Neutraaleja (7–8)', sv: 'Neutrala (7–8)', en: 'Passives (7–8)' }),
      column('detractors', { fi: 'Arvostelijoita (0–6)', sv: 'Kritiker (0–6)', en: 'Detractors (0–6)' }),
      column('estimate', { fi: 'NPS', sv: 'NPS', en: 'NPS' }),
      column('interval', { fi: '95 %:n väli', sv: '95 %-intervall', en: '95% interval' }),
    ],
    rows: result.arms.map(({ arm, respondents, promoters, passives, detractors, estimate, interval }) => {
      const label = arms.find(({ id }) => id === arm)?.label ?? arm;
      return [
        { text: label, value: label },
        number(respondents),
        number(promoters),
        number(passives),
        number(detractors),
        number(estimate),
        isAbsence(interval)
          ? { text: say('answer.hidden'), value: null }
          : { text: `${number(interval.lower).text} … ${number(interval.upper).text}`, value: interval.lower },
      ];
    }),
  };
}
