import type { Locale, Text } from '@polku/domain';
import { isAbsence, type ArmResult } from '@polku/domain/evaluation';
import type { ChartProps } from './chart-props.ts';
import {
  armColumn,
  armLabel,
  emptyCell,
  intervalCells,
  intervalColumns,
  numberCell,
  tableColumn,
  textCell,
  type ChartTable,
  type ChartTableCell,
} from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';

interface ProportionNumbers extends Pick<ChartProps<'proportion'>, 'results' | 'arms'> {
  /** What the parts of the share are called. */
  readonly parts?: readonly { readonly id: string; readonly label: Text }[];
}

/** The proportions: one row for each arm, and under it one for each of its parts that somebody is in. */
export function proportionDotsTable({ results, arms, parts = [] }: ProportionNumbers, locale: Locale): ChartTable {
  const { count, preciseShare } = numberFormat(locale);
  const shareCells = ({ numerator, denominator, estimate, interval }: Share): readonly ChartTableCell[] => [
    numberCell(numerator, count),
    numberCell(denominator, count),
    numberCell(estimate, preciseShare),
    ...intervalCells(interval, preciseShare),
  ];
  const noBounds = [emptyCell, emptyCell, emptyCell];
  return {
    columns: [
      armColumn,
      tableColumn('numerator', chartWords.ofThem),
      tableColumn('denominator', chartWords.people),
      tableColumn('share', chartWords.share),
      ...intervalColumns,
      tableColumn('unknown', chartWords.unknown),
      tableColumn('lowest', chartWords.lowestPossible),
      tableColumn('highest', chartWords.highestPossible),
    ],
    rows: results.flatMap((result) => {
      const { arm, unknown, bounds } = result;
      const group = armLabel(arm, arms);
      const partLabel = (name: string): ChartTableCell => textCell(`${group.text}: ${name}`);
      return [
        [
          group,
          ...shareCells(result),
          numberCell(unknown, count),
          numberCell(isAbsence(bounds) ? bounds : bounds.lower, preciseShare),
          numberCell(isAbsence(bounds) ? bounds : bounds.upper, preciseShare),
        ],
        ...toldParts(result).map((part) => [
          partLabel(parts.find(({ id }) => id === part.part)?.label[locale] ?? part.part),
          ...shareCells(part),
          ...noBounds,
        ]),
        // Which of them somebody is in is not told either, so that they share a row.
        ...hiddenParts(result).map((part) => [partLabel(chartWords.partsNotShown[locale]), ...shareCells(part), ...noBounds]),
      ];
    }),
  };
}

type Arm = ArmResult<'proportion'>;
type Part = NonNullable<Arm['parts']>[number];
type Share = Pick<Arm, 'numerator' | 'denominator' | 'estimate' | 'interval'>;

const toldParts = ({ parts = [] }: Arm): readonly Part[] =>
  parts.filter(({ numerator, denominator }) => numerator !== 0 && !isAbsence(numerator) && denominator !== 0);

/** One of the hidden parts, to stand for all; none where the group itself is hidden, which says it. */
const hiddenParts = ({ numerator, parts = [] }: Arm): readonly Part[] =>
  isAbsence(numerator) ? [] : parts.filter((part) => isAbsence(part.numerator)).slice(0, 1);
