// @internal
import type { Locale } from '@polku/domain';
import type { Absence } from '@polku/domain/evaluation';
import { createContext, use, useId, type ReactNode } from 'react';
import { absenceLabel, absenceText, absenceWords } from './absence-words.ts';
import { shapePath, type ArmStyle } from './arm-style.ts';
import type { ChartSize, Wording } from './chart-props.ts';
import { screenPalette, type ChartPalette } from './palette.ts';
import { textWidth, wrapText } from './text-width.ts';

interface Surroundings {
  readonly palette: ChartPalette;
  readonly minimumCount: number | undefined;
  readonly hatchId: string;
  readonly gridId: string;
}

const Drawn = createContext<Surroundings>({ palette: screenPalette, minimumCount: undefined, hatchId: '', gridId: '' });

export function usePalette(): ChartPalette {
  return use(Drawn).palette;
}

/** The words of a drawing in this language. */
export function useWording(locale: Locale): Wording {
  return { locale, minimumCount: use(Drawn).minimumCount };
}

export const fontSize = 13;
export const lineHeight = 17;

/** The SVG element of a chart: its name, its description, its face and the two patterns of what is not there. */
export function Drawing({
  width,
  height,
  title,
  description,
  palette = screenPalette,
  minimumCount,
  children,
}: {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly palette?: ChartPalette | undefined;
  readonly minimumCount: number | undefined;
  readonly children: ReactNode;
}) {
  const id = useId();
  const surroundings = { palette, minimumCount, hatchId: `${id}hatch`, gridId: `${id}grid` };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      style={{ display: 'block', maxWidth: '100%', height: 'auto' }}
      role="img"
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}desc`}
      fontFamily={palette.face}
      fontSize={fontSize}
      fill={palette.inkSoft}
    >
      <title id={`${id}title`}>{title}</title>
      <desc id={`${id}desc`}>{description}</desc>
      <defs>
        <pattern id={surroundings.hatchId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" stroke={palette.hatch} strokeWidth="3" />
        </pattern>
        <pattern id={surroundings.gridId} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0H9M0 0V9" stroke={palette.hatch} strokeWidth="2.5" fill="none" />
        </pattern>
      </defs>
      <Drawn value={surroundings}>{children}</Drawn>
    </svg>
  );
}

/** Text with a rim of paper, readable where it crosses a line. */
export function HaloText({
  x,
  y,
  anchor = 'start',
  colour,
  bold = false,
  children,
}: {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly colour?: string;
  readonly bold?: boolean;
  readonly children: string;
}) {
  const { paper, inkSoft } = usePalette();
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchor}
      fill={colour ?? inkSoft}
      fontWeight={bold ? 650 : 400}
      stroke={paper}
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}

export function ArmMark({
  style,
  x,
  y,
  radius = 5,
}: {
  readonly style: ArmStyle;
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}) {
  const { paper } = usePalette();
  return <path d={shapePath(style.shape, x, y, radius)} fill={style.colour} stroke={paper} strokeWidth="1.5" paintOrder="stroke" />;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where there is nothing to know yet (hatched) or nothing that may be shown (criss-crossed): never the blank of a zero. */
export function Mask({ box, kind }: { readonly box: Box; readonly kind: Absence['absent'] }) {
  const { hatchId, gridId } = use(Drawn);
  const { lineStrong } = usePalette();
  if (kind === 'too_early' || kind === 'suppressed') return <rect {...box} fill={`url(#${kind === 'suppressed' ? gridId : hatchId})`} />;
  return <rect {...box} fill="none" stroke={lineStrong} strokeDasharray="3 5" rx="4" />;
}

/** How high a chart is that has nothing to draw. */
const absenceHeight = { full: 150, card: 84 } as const satisfies Record<ChartSize, number>;

/** In place of what cannot be drawn: what kind of absence it is, and why, in the middle of its pattern. */
export function AbsencePanel({ box, absence, locale }: { readonly box: Box; readonly absence: Absence; readonly locale: Locale }) {
  const { paper, ink, inkSoft, line } = usePalette();
  const inner = Math.max(80, box.width - 24);
  const words = absenceWords(absence, useWording(locale));
  const heading = wrapText(words.kind, inner, fontSize, true);
  const lines = words.reason === '' ? heading : [...heading, ...wrapText(words.reason, inner, fontSize)];
  const top = box.y + box.height / 2 - (lines.length * lineHeight) / 2;
  return (
    <g>
      <Mask box={box} kind={absence.absent} />
      {(absence.absent === 'too_early' || absence.absent === 'suppressed') && <rect {...box} fill="none" stroke={line} rx="4" />}
      <g textAnchor="middle" stroke={paper} strokeWidth="7" strokeLinejoin="round" paintOrder="stroke">
        {lines.map((text, place) => (
          <text
            key={text}
            x={box.x + box.width / 2}
            y={top + place * lineHeight + 13}
            fill={place < heading.length ? ink : inkSoft}
            fontWeight={place < heading.length ? 650 : 400}
          >
            {text}
          </text>
        ))}
      </g>
    </g>
  );
}

/** In place of one arm's bar or dot: a strip of its pattern with the reason on it. */
export function AbsentRow({ box, absence, locale }: { readonly box: Box; readonly absence: Absence; readonly locale: Locale }) {
  const texts = [absenceText(absence, useWording(locale)), absenceLabel(absence, locale)];
  const text = texts.find((candidate) => textWidth(candidate, fontSize) <= box.width - 20) ?? texts[1]!;
  return (
    <g>
      <Mask box={box} kind={absence.absent} />
      <HaloText x={box.x + 10} y={box.y + box.height / 2 + 4.5}>
        {text}
      </HaloText>
    </g>
  );
}

/** A whole chart without anything to draw. */
export function AbsenceDrawing({ absence, locale, width, size = 'full', ...named }: AbsenceDrawingProps) {
  const height = absenceHeight[size];
  return (
    <Drawing {...named} width={width} height={height}>
      <AbsencePanel box={{ x: 1, y: 1, width: width - 2, height: height - 2 }} absence={absence} locale={locale} />
    </Drawing>
  );
}

interface AbsenceDrawingProps {
  readonly absence: Absence;
  readonly locale: Locale;
  readonly width: number;
  readonly size?: ChartSize | undefined;
  readonly title: string;
  readonly description: string;
  readonly palette?: ChartPalette | undefined;
  readonly minimumCount: number | undefined;
}
