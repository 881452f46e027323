import { armStyle, screenPalette, shapePath, type ChartArm, type ChartTable } from '@polku/charts';
import { isAbsence, type ArmResult, type MaybeNumber } from '@polku/domain/evaluation';
import { useSay, type Say } from '../messages/use-say.ts';
import type { ChartFrame, ScreenKind } from '../pilot/screen-kind.ts';

/** Net promoter scores from −100 to 100, a row for each group: the estimate as the group's mark, its interval as a line. */
function ScoreRange({
  results,
  arms,
  title,
  size,
}: Pick<ChartFrame, 'arms' | 'title' | 'size'> & { readonly results: readonly ArmResult<'score'>[] }) {
  const say = useSay();
  const signed = (value: number) => say.number(value, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  return (
    <figure className={`score-range score-range--${size}`} aria-label={title}>
      {results.map(({ arm, estimate, interval }) => {
        const { colour, shape, label } = armStyle(arm, arms, screenPalette);
        const at = (value: number) => 10 + ((value + 100) / 200) * 380;
        return (
          <div key={arm} className="score-range__row">
            <span>{label}</span>
            <svg viewBox="0 0 400 24" aria-hidden="true">
              <path d="M10 12H390" stroke={screenPalette.line} />
              <path d="M200 4V20" stroke={screenPalette.lineStrong} />
              {!isAbsence(interval) && <path d={`M${at(interval.lower)} 12H${at(interval.upper)}`} stroke={colour} strokeWidth="3" />}
              {!isAbsence(estimate) && <path d={shapePath(shape, at(estimate), 12, 6)} fill={colour} />}
            </svg>
            <b>{isAbsence(estimate) ? say('answer.hidden') : signed(estimate)}</b>
          </div>
        );
      })}
    </figure>
  );
}

function netPromoterTable(results: readonly ArmResult<'score'>[], arms: readonly ChartArm[], say: Say): ChartTable {
  const number = (value: MaybeNumber) =>
    isAbsence(value) ? { text: say('answer.hidden'), value: null } : { text: say.number(value, { maximumFractionDigits: 0 }), value };
  const column = (id: string, label: ChartTable['columns'][number]['label']) => ({ id, label, align: 'end' as const });
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
    rows: results.map(({ arm, respondents, promoters, passives, detractors, estimate, interval }) => {
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

/** A net promoter score, as a mark on its interval. */
export const score: ScreenKind<'score'> = {
  subtitle: {
    fi: '{metric}: suosittelijoiden osuus miinus arvostelijoiden osuus (−100…100) ja 95 %:n väli.',
    sv: '{metric}: andelen som rekommenderar minus andelen kritiker (−100 till 100) och 95 %-intervall.',
    en: '{metric}: share who would recommend minus share of detractors (−100 to 100), with the 95% interval.',
  },
  Picture: ({ result, frame }) => <ScoreRange {...frame} results={result.arms} />,
  numbers: ({ arms: results }, { arms }, say) => netPromoterTable(results, arms, say),
  isEstimated: ({ estimate }) => !isAbsence(estimate),
};
