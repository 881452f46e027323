// @internal
import type { Locale } from '@polku/domain';
import { isAbsence, valueOnDay, type Absence, type DayValues } from '@polku/domain/evaluation';
import { absenceLabel, absenceMark, absenceText } from './absence-words.ts';
import type { ArmStyle } from './arm-style.ts';
import { ArmMark, lineHeight, usePalette, useWording } from './drawing.tsx';
import { numberFormat, textOf } from './number-format.ts';

/** An arm's numbers at the ticks of the axis, or why it has none. */
export interface NumbersRow {
  readonly style: ArmStyle;
  readonly numbers: DayValues;
  readonly absence: Absence | undefined;
}

const rowHeight = 23;

/** What the marks among the numbers mean, for those that occur. */
function marksUsed(rows: readonly NumbersRow[], locale: Locale): readonly string[] {
  const absences = rows.flatMap(({ numbers, absence }) =>
    absence ? [] : numbers.flatMap(({ value }) => (isAbsence(value) ? [value] : [])),
  );
  return [...new Set(absences.map((absence) => `${absenceMark(absence)} ${absenceLabel(absence, locale)}`))];
}

export function numbersBelowHeight(rows: readonly NumbersRow[], locale: Locale): number {
  return 26 + rows.length * rowHeight + (marksUsed(rows, locale).length > 0 ? lineHeight + 6 : 0);
}

/** The number at each tick. */
export const numbersAt = (steps: DayValues, ticks: readonly number[]): DayValues =>
  ticks.map((day) => ({ day, value: valueOnDay(steps, day) }));

/** Rows of numbers under an axis, each under its tick, each arm in its colour and with its shape. */
export function NumbersBelow({
  heading,
  rows,
  x,
  left,
  top,
  locale,
}: {
  readonly heading: string;
  readonly rows: readonly NumbersRow[];
  readonly x: (day: number) => number;
  readonly left: number;
  readonly top: number;
  readonly locale: Locale;
}) {
  const { ink, inkSoft } = usePalette();
  const wording = useWording(locale);
  const { count } = numberFormat(locale);
  const marks = marksUsed(rows, locale);
  return (
    <g>
      <text x={left} y={top + 13} fontWeight="600" fill={ink}>
        {heading}
      </text>
      {rows.map(({ style, numbers, absence }, place) => {
        const y = top + 26 + place * rowHeight + 14;
        return (
          <g key={style.id}>
            <ArmMark style={style} x={8} y={y - 4.5} />
            {absence ? (
              <text x={left} y={y} fill={inkSoft}>
                {absenceText(absence, wording)}
              </text>
            ) : (
              numbers.map(({ day, value }) => (
                <text key={day} x={x(day)} y={y} textAnchor="middle" fill={style.colour} style={{ fontVariantNumeric: 'tabular-nums' }}>
                  {textOf(value, count)}
                </text>
              ))
            )}
          </g>
        );
      })}
      {marks.length > 0 && (
        <text x={left} y={top + 26 + rows.length * rowHeight + lineHeight} fill={inkSoft}>
          {marks.join('   ')}
        </text>
      )}
    </g>
  );
}
