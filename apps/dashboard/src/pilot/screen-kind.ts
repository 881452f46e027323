import type { ChartArm, ChartSize, ChartTable } from '@polku/charts';
import type { Locale, Text } from '@polku/domain';
import type { ArmResult, Evaluation, ResultKind, ResultOf } from '@polku/domain/evaluation';
import type { ReactNode } from 'react';
import { kinds } from '../kinds/index.ts';
import type { Say } from '../messages/use-say.ts';

/** What every chart takes of the pilot: its arms, and the smallest group that is shown. */
export interface PilotFacts {
  readonly arms: readonly ChartArm[];
  readonly minimumCount: number;
}

/** What every chart takes of the page. */
export interface ChartFrame extends PilotFacts {
  readonly locale: Locale;
  readonly title: string;
  readonly size: ChartSize;
}

/** What a kind of result looks like on a screen: one file in `kinds` for each. */
export interface ScreenKind<K extends ResultKind> {
  /** What the picture shows, under its heading; `{metric}` stands for the metric's name. */
  readonly subtitle: Text;
  readonly Picture: (props: { readonly result: ResultOf<K>; readonly frame: ChartFrame; readonly evaluation: Evaluation }) => ReactNode;
  /** The numbers under the picture. */
  readonly numbers: (result: ResultOf<K>, facts: PilotFacts, say: Say) => ChartTable;
  /** Whether an arm has a number to tell; results without one are told last. */
  readonly isEstimated: (arm: ArmResult<K>) => boolean;
  /** Describes and never compares, whatever groups there are, so that there is nothing to be sure of. */
  readonly isDescriptive?: true;
  /** Whether an arm answers a question by itself; by default it does. */
  readonly isAnswer?: (arm: ArmResult<K>) => boolean;
}

const everyKind: { readonly [K in ResultKind]: ScreenKind<K> } = kinds;

/** How a result's kind is shown. */
export function screenKind<K extends ResultKind>({ kind }: { readonly kind: K }): ScreenKind<K> {
  return everyKind[kind];
}
