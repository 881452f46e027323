import type { Locale, Text } from '@polku/domain';
import type { ArmResult, Certainty, MaybeNumber, ResultKind } from '@polku/domain/evaluation';
import type { ChartPalette } from './palette.ts';

/** An arm as charts name it. An arm's place in the list of the pilot's arms decides its colour and shape on every chart. */
export interface ChartArm {
  readonly id: string;
  readonly label: string;
  /** People in the arm, where the legend should say it. */
  readonly n?: MaybeNumber;
}

/** `full` has axes, labels and numbers at risk; `card` is the small picture beside an answer. */
export type ChartSize = 'full' | 'card';

/** The language of a chart, and what its words need to know. */
export interface Wording {
  readonly locale: Locale;
  /** The smallest group that the policy of disclosure shows; without it a chart says that a number is hidden, not why. */
  readonly minimumCount?: number | undefined;
}

/** What every chart of a result takes. */
export interface ChartProps<K extends ResultKind> extends Wording {
  /** The result's `arms`: one, two or three of them. */
  readonly results: readonly ArmResult<K>[];
  /** The arms of the pilot, all of them and in the pilot's order, also where `results` has fewer. */
  readonly arms: readonly ChartArm[];
  /** The sentence that the chart shows: its accessible name. */
  readonly title: string;
  /** Its longer description; by default the chart's main numbers in words. */
  readonly description?: string;
  readonly size?: ChartSize;
  /** Width in pixels. By default the chart takes the width that it is given and lays itself out anew for a narrow one. */
  readonly width?: number;
}

/** What a chart's pure drawing takes: the same, with the width decided. It measures nothing, so it also renders to a string. */
export interface DrawingProps<K extends ResultKind> extends ChartProps<K> {
  readonly width: number;
  /** `screenPalette` by default; `filePalette` where no style sheet will follow the drawing. */
  readonly palette?: ChartPalette;
}

export interface ServedCurveProps extends ChartProps<'duration'> {
  /** Days promised to clients, drawn as dotted guides; by default 14, 30 and 90. */
  readonly targetDays?: readonly number[];
  /** Last day of the axis; by default the usual window after which the curves hardly rise. */
  readonly untilDay?: number;
  /** What the axis counts; by default "days since referral". */
  readonly axisLabel?: Text;
}

export interface OutcomeCurvesProps extends ChartProps<'competing'> {
  /** The outcomes to draw, a panel each, in this order: the metric's own list of causes. */
  readonly causes: readonly { readonly id: string; readonly label: Text }[];
  /** Last day of the axis; by default 365. */
  readonly untilDay?: number;
}

export interface ScoreChangeProps extends ChartProps<'change'> {
  /** The instrument's range. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

export interface ScoreTrendProps extends ChartProps<'trend'> {
  /** The instrument's range. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

export interface RoundMeansProps extends ChartProps<'series'> {
  /** The range of the answers. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

export interface StateDaysProps extends ChartProps<'occupancy'> {
  /** What each state is called, in the order of the result. */
  readonly states: readonly { readonly id: string; readonly label: Text }[];
}

export interface TargetProgressProps extends ChartProps<'count'> {
  /** What is counted, where the axis should say it; by default "people". */
  readonly axisLabel?: Text;
}

export type ProportionDotsProps = ChartProps<'proportion'>;

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

export interface SureMarkProps {
  readonly level: Certainty['level'];
  readonly locale: Locale;
}

export interface ArmLegendProps {
  readonly arms: readonly ChartArm[];
  /** The ids of those to show, where not all. */
  readonly shown?: readonly string[];
  readonly locale: Locale;
  /** Accessible name of the list. */
  readonly label: string;
}
