import { isAbsent, wilson } from '@polku/stats';
import { markdownTable } from '../markdown.ts';
import type { Family } from './families.ts';
import type { FamilyCounts, OutcomeCounts } from './family-counts.ts';
import type { LookCounts } from './look-counts.ts';

export type CountedFamily = readonly [Family, FamilyCounts];
export type CountedLooks = readonly [Family, LookCounts];

const percent = (share: number): string => (100 * share).toFixed(1);

/** A share in per cent, and how far chance in the simulation may have raised it. */
function shareOf(count: number, of: number): string {
  const chance = wilson(count, of);
  return isAbsent(chance) ? '' : `${percent(count / of)} (${percent(chance.lower)}–${percent(chance.upper)})`;
}

const biasOf = ({ estimates, estimated, truth, samplingErrors }: OutcomeCounts): string =>
  ((estimates - estimated * truth) / samplingErrors).toFixed(2);
const widthOf = ({ widths, estimated }: OutcomeCounts): string => (widths / estimated).toFixed(2);

const columnsOfDays = [
  'county',
  'cohorts',
  'truth, days',
  'decided, %',
  'in the right direction, %',
  'truth held, %',
  'bias ÷ standard error',
  'width ÷ sampling',
  'read by',
];

function cellsOfDays([{ title }, { days }]: CountedFamily): string[] {
  const { cohorts, truth, bases, estimated, decided, right, held } = days;
  const read = Object.entries(bases).map(([basis, count]) => (count === cohorts ? basis : `${basis} ${count}`));
  const start = [title, String(cohorts), truth.toFixed(1)];
  if (estimated === 0) return [...start, '', '', '', '', '', read.join(', ')];
  return [
    ...start,
    shareOf(decided, cohorts),
    truth === 0 ? '' : shareOf(right, cohorts),
    shareOf(held, estimated),
    biasOf(days),
    widthOf(days),
    read.join(', '),
  ];
}

export const daysTable = (counted: readonly CountedFamily[]): string => markdownTable(columnsOfDays, counted.map(cellsOfDays));

const otherOutcomes = ['served_by', 'served_on', 'score'] as const;
const columnsOfOthers = [
  'county',
  'cohorts',
  'truth',
  'incidence: decided, %',
  'share: decided, %',
  'score: decided, %',
  'truth held, %',
  'bias ÷ standard error',
  'width ÷ sampling',
  'months: hints, %',
];

/** A difference of shares in points of a hundred, one of scores as it is. */
const truthOfOthers = ({ served_by, score }: FamilyCounts): string =>
  `${(100 * served_by.truth).toFixed(1)} %-points; ${score.truth.toFixed(2)}`;

function cellsOfOthers([{ title }, counts]: CountedFamily): string[] {
  const each = otherOutcomes.map((outcome) => counts[outcome]);
  const three = (of: (counts: OutcomeCounts) => string) => each.map((own) => (own.estimated === 0 ? '' : of(own))).join(' / ');
  const { cohorts, truth } = counts.served_by;
  return [
    title,
    String(cohorts),
    truth === 0 ? '0' : truthOfOthers(counts),
    // Of an effect, what is decided on its own side.
    ...each.map((own) => shareOf(own.truth === 0 ? own.decided : own.right, own.cohorts)),
    three(({ held, estimated }) => percent(held / estimated)),
    three(biasOf),
    three(widthOf),
    shareOf(counts.months.hinted, counts.months.cohorts),
  ];
}

export const othersTable = (counted: readonly CountedFamily[]): string => markdownTable(columnsOfOthers, counted.map(cellsOfOthers));

const columnsOfLooks = ['county', 'cohorts', 'ever decided, %', 'if each look decided at 95 %', 'decided first at look 1, 2, …'];

export const looksTable = (looks: readonly CountedLooks[]): string =>
  markdownTable(
    columnsOfLooks,
    looks.map(([{ title }, { cohorts, ever, everAtUsualLevel, firstAt }]) => [
      title,
      String(cohorts),
      shareOf(ever, cohorts),
      shareOf(everAtUsualLevel, cohorts),
      firstAt.join(', '),
    ]),
  );

export const calibrationTables = (counted: readonly CountedFamily[], looks: readonly CountedLooks[]): string =>
  [daysTable(counted), othersTable(counted), ...(looks.length === 0 ? [] : [looksTable(looks)])].join('\n\n');
