// @internal
import { isAbsence, type Absence, type ArmResult } from '@polku/domain/evaluation';
import { absenceText } from './absence-words.ts';
import { armStyle } from './arm-style.ts';
import type { Wording } from './chart-props.ts';
import type { ArmCurve } from './curve-panel.tsx';
import { monthOf } from './day-axis.ts';
import { numberFormat } from './number-format.ts';
import type { ChartPalette } from './palette.ts';
import { phrases } from './phrases.ts';
import { shareAt, stepCurve } from './step-curve.ts';
import type { OutcomeCurvesProps } from './outcome-curves.tsx';

/** The days whose incidences are read: half a year and a year after the referral. */
export const readDays = [182, 365] as const;

type CauseResult = ArmResult<'competing'>['causes'][number];

/** Why an arm has no curve of a cause. No event of a cause is no absence: that curve lies at zero. */
function absenceOf({ n, atRisk }: ArmResult<'competing'>, cause: CauseResult | undefined): Absence | undefined {
  if (isAbsence(n)) return n;
  if (n === 0) return { absent: 'not_estimable', reason: 'empty_arm' };
  if (cause === undefined) return { absent: 'not_estimable', reason: 'no_data' };
  if (cause.curve.some(({ incidence }) => !isAbsence(incidence))) return undefined;
  if (isAbsence(cause.events)) return cause.events;
  return (
    cause.curve.map(({ incidence }) => incidence).find(isAbsence) ??
    (atRisk.length === 0 ? { absent: 'not_estimable', reason: 'no_data' } : undefined)
  );
}

/** Each arm's curve of one cause: from zero on the day of referral to the last day that anyone is followed. */
export function causeArms(
  { results, arms }: Pick<OutcomeCurvesProps, 'results' | 'arms'>,
  causeId: string,
  palette: ChartPalette,
): readonly ArmCurve[] {
  return results.map((result) => {
    const cause = result.causes.find((candidate) => candidate.cause === causeId);
    const absence = absenceOf(result, cause);
    const start = { day: 0, share: 0, interval: { absent: 'not_estimable', reason: 'no_events' } } as const;
    const steps = absence || !cause ? [] : cause.curve.map(({ day, incidence, interval }) => ({ day, share: incidence, interval }));
    const curve = stepCurve(absence ? [] : [...(steps[0]?.day === 0 ? [] : [start]), ...steps]);
    const followedTo = absence || curve.endsBecause ? 0 : (result.atRisk.findLast(({ atRisk }) => !isAbsence(atRisk))?.day ?? 0);
    return { style: armStyle(result.arm, arms, palette), curve: { ...curve, lastDay: Math.max(curve.lastDay, followedTo) }, absence };
  });
}

/** The last of the days read that the curve reaches, with its share. */
export function lastRead({ curve }: ArmCurve): { readonly day: number; readonly share: number } | undefined {
  return readDays
    .flatMap((day) => {
      const share = shareAt(curve, day);
      return share === undefined ? [] : [{ day, share }];
    })
    .at(-1);
}

/** The incidences at half a year and a year in words. */
export function outcomesDescription(props: OutcomeCurvesProps, palette: ChartPalette): string {
  const { causes, locale } = props;
  return causes
    .map(
      ({ id, label }) =>
        `${label[locale]}: ${causeArms(props, id, palette)
          .map((arm) => armInWords(arm, props))
          .join('; ')}.`,
    )
    .join(' ');
}

function armInWords({ style, curve, absence }: ArmCurve, wording: Wording): string {
  if (absence) return `${style.label}, ${absenceText(absence, wording)}`;
  const { locale } = wording;
  const { share } = numberFormat(locale);
  const shares = readDays.flatMap((day) => {
    const reached = shareAt(curve, day);
    return reached === undefined ? [] : [phrases.shareByMonth[locale](String(monthOf(day)), share(reached))];
  });
  return `${style.label}, ${shares.length > 0 ? shares.join(', ') : phrases.followedTo[locale](String(curve.lastDay))}`;
}
