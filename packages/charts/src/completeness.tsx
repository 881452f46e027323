import type { Locale } from '@polku/domain';
import { isAbsence, type Absence, type MaybeNumber } from '@polku/domain/evaluation';
import { absenceText } from './absence-words.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, Wording } from './chart-props.ts';
import { numberCell, tableColumn, textCell, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, AbsentRow, Drawing, usePalette } from './drawing.tsx';
import { numberFormat } from './number-format.ts';
import { screenPalette, type ChartPalette } from './palette.ts';
import { phrases } from './phrases.ts';

/** A check of the data: how many have what they should have. */
export interface CompletenessCheck {
  readonly id: string;
  readonly label: string;
  readonly complete: MaybeNumber;
  readonly potential: MaybeNumber;
}

export interface CompletenessProps extends Omit<ChartProps<never>, 'results' | 'arms'> {
  readonly checks: readonly CompletenessCheck[];
}

const rowHeights = { full: 46, card: 42 } as const;

/** How whole the data are: a bar for each check, against those that it could have held for. */
export function Completeness(props: CompletenessProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <CompletenessDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The completeness as one SVG element, drawn from its props alone: also for a file. */
export function CompletenessDrawing({
  checks,
  locale,
  minimumCount,
  title,
  description,
  width,
  size = 'full',
  palette = screenPalette,
}: CompletenessProps & { readonly width: number; readonly palette?: ChartPalette }) {
  const wording = { locale, minimumCount };
  const described = description ?? checks.map((check) => `${check.label}: ${checkInWords(check, wording)}.`).join(' ');
  if (checks.length === 0) {
    return (
      <AbsenceDrawing
        minimumCount={wording.minimumCount}
        absence={{ absent: 'not_estimable', reason: 'no_data' }}
        locale={locale}
        width={width}
        size={size}
        title={title}
        description={described}
        palette={palette}
      />
    );
  }
  const rowHeight = rowHeights[size];
  return (
    <Drawing
      minimumCount={wording.minimumCount}
      width={width}
      height={checks.length * rowHeight}
      title={title}
      description={described}
      palette={palette}
    >
      {checks.map((check, place) => (
        <CheckRow key={check.id} check={check} top={place * rowHeight} width={width} counted={size === 'full'} locale={locale} />
      ))}
    </Drawing>
  );
}

type ShareComplete = { readonly share: number; readonly complete: number; readonly potential: number };

function shareComplete({ complete, potential }: CompletenessCheck): ShareComplete | Absence {
  if (isAbsence(complete)) return complete;
  if (isAbsence(potential)) return potential;
  return potential === 0 ? { absent: 'not_estimable', reason: 'no_data' } : { share: complete / potential, complete, potential };
}

function checkInWords(check: CompletenessCheck, wording: Wording): string {
  const known = shareComplete(check);
  if (isAbsence(known)) return absenceText(known, wording);
  const { locale } = wording;
  const { share, count } = numberFormat(locale);
  return `${share(floorShort(known.share))} (${phrases.of[locale](count(known.complete), count(known.potential))})`;
}

/** Not 100 % until all are there. */
function floorShort(share: number): number {
  return share < 1 ? Math.min(share, 0.994) : share;
}

function CheckRow({
  check,
  top,
  width,
  counted,
  locale,
}: {
  readonly check: CompletenessCheck;
  readonly top: number;
  readonly width: number;
  readonly counted: boolean;
  readonly locale: Locale;
}) {
  const { ink, inkFaint, line, lineStrong } = usePalette();
  const known = shareComplete(check);
  const barTop = top + 24;
  const box = { x: 1, y: barTop, width: width - 2, height: 11 };
  return (
    <g>
      <text x="1" y={top + 15}>
        {check.label}
      </text>
      {isAbsence(known) ? (
        <AbsentRow box={{ ...box, y: barTop - 2, height: 17 }} absence={known} locale={locale} />
      ) : (
        <>
          <text x={width - 1} y={top + 15} textAnchor="end" fill={ink} fontWeight="650">
            {counted ? checkInWords(check, { locale }) : numberFormat(locale).share(floorShort(known.share))}
          </text>
          <rect {...box} fill={line} rx="3" />
          <rect {...box} width={box.width * known.share} fill={inkFaint} rx="3" />
          <path d={`M${box.x} ${barTop - 2}v15`} stroke={lineStrong} />
        </>
      )}
    </g>
  );
}

/** The checks of the data: one row for each. */
export function completenessTable({ checks }: Pick<CompletenessProps, 'checks'>, locale: Locale): ChartTable {
  const { count } = numberFormat(locale);
  return {
    columns: [
      tableColumn('check', chartWords.check, 'start'),
      tableColumn('complete', chartWords.complete),
      tableColumn('potential', chartWords.potential),
    ],
    rows: checks.map(({ label, complete, potential }) => [textCell(label), numberCell(complete, count), numberCell(potential, count)]),
  };
}
