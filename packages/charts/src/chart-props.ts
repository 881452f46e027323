import type { Locale } from '@polku/domain';
import type { ArmResult, Conclusion, MaybeNumber, ResultKind } from '@polku/domain/evaluation';
import type { ChartPalette } from './palette.ts';
import type { ChartTheme } from './theme.ts';

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
  /** By default the page's `--polku-…` custom properties, or light where it has none. A drawing takes a palette instead. */
  readonly theme?: ChartTheme;
}

/** What a chart's pure drawing takes: the same, with the width decided. It measures nothing, so it also renders to a string. */
export interface DrawingProps<K extends ResultKind> extends ChartProps<K> {
  readonly width: number;
  /** `screenPalette` by default; `filePalette` where no style sheet will follow the drawing. */
  readonly palette?: ChartPalette;
}

/** What a chart of a conclusion takes. */
export interface ConclusionChartProps extends Wording {
  readonly conclusion: Conclusion;
  /** The sentence that the chart shows: its accessible name. */
  readonly title: string;
  readonly description?: string;
  readonly width?: number;
  readonly theme?: ChartTheme;
}

export interface ConclusionDrawingProps extends ConclusionChartProps {
  readonly width: number;
  readonly palette?: ChartPalette;
}
