import { armStyle, screenPalette, shapePath, type ChartArm, type ChartSize } from '@polku/charts';
import type { Locale } from '@polku/domain';
import { isAbsence, type ArmResult } from '@polku/domain/evaluation';
import { useSay } from '../messages/use-say.ts';

/** Net promoter scores from −100 to 100, a row for each group: the estimate as the group's mark, its interval as a line. */
export function ScoreRange({
  results,
  arms,
  title,
  size,
}: {
  readonly results: readonly ArmResult<'score'>[];
  readonly arms: readonly ChartArm[];
  readonly locale: Locale;
  readonly title: string;
  readonly size: ChartSize;
}) {
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
