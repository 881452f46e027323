// @internal
import { isAbsence, type Absence, type ArmResult } from '@polku/domain/evaluation';
import { absenceText } from './absence-words.ts';
import { armStyle } from './arm-style.ts';
import type { ChartArm, Wording } from './chart-props.ts';
import type { ArmCurve } from './curve-panel.tsx';
import { numberFormat } from './number-format.ts';
import type { ChartPalette } from './palette.ts';
import { phrases } from './phrases.ts';
import { dayReaching, shareAt, stepCurve } from './step-curve.ts';

/** Why an arm has no curve: its own absence if it gives one, else the first that its numbers give. */
function absenceOf({ n, servedBy, servedCurve }: ArmResult<'duration'>): Absence | undefined {
  if (isAbsence(n)) return n;
  const told = [...servedCurve, ...servedBy].map(({ share }) => share).find(isAbsence);
  if (n === 0) return { absent: 'not_estimable', reason: 'empty_arm' };
  // A lone day 0 is where every curve starts: it says nothing yet.
  if (servedCurve.some(({ day, share }) => day > 0 && !isAbsence(share))) return undefined;
  return told ?? { absent: 'not_estimable', reason: 'no_data' };
}

export function servedArms(
  results: readonly ArmResult<'duration'>[],
  arms: readonly ChartArm[],
  palette: ChartPalette,
): readonly ArmCurve[] {
  return results.map((result) => {
    const absence = absenceOf(result);
    return { style: armStyle(result.arm, arms, palette), curve: stepCurve(absence ? [] : result.servedCurve), absence };
  });
}

/** The day on which the drawn curve reaches half: the exits stay in its denominator, so it is later than a median that censors them. */
export function halfDay({ curve }: ArmCurve): number | undefined {
  return dayReaching(curve, 0.5);
}

/** The chart's main numbers in words, for those who hear it: each arm's share at the target days, and when half are served. */
export function servedDescription(arms: readonly ArmCurve[], targetDays: readonly number[], wording: Wording): string {
  const { locale } = wording;
  const { share } = numberFormat(locale);
  return arms
    .map((arm) => {
      const { style, curve, absence } = arm;
      if (absence) return `${style.label}: ${absenceText(absence, wording)}.`;
      const shares = targetDays.flatMap((day) => {
        const reached = shareAt(curve, day);
        return reached === undefined ? [] : [phrases.shareByDay[locale](String(day), share(reached))];
      });
      const half = halfDay(arm);
      const parts = [
        ...shares,
        ...(half === undefined ? [phrases.followedTo[locale](String(curve.lastDay))] : [phrases.halfByDay[locale](String(half))]),
      ];
      return `${style.label}: ${parts.join(', ')}.`;
    })
    .join(' ');
}
