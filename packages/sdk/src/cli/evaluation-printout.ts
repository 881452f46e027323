import type { Locale } from '@polku/domain';
import {
  isAbsence,
  isFollowed,
  type Evaluation,
  type FollowedResult,
  type MaybeNumber,
  type Measure,
  type NotFollowedResult,
  armMeasures,
} from '@polku/domain/evaluation';
import { absences } from '@polku/domain/sentences';
import { resultsTable } from '../export/result-tables.ts';
import { csvOf } from '../export/table.ts';
import { cellForPeople, type Cell } from './printing/cells.ts';
import type { Printout } from './printing/format.ts';
import { tablesAsText, type PrintedTable } from './printing/tables.ts';

interface Shown {
  readonly language: Locale;
  /** Every number of each metric; else those of the horizon alone. */
  readonly isFull: boolean;
}

/** Locked by its hash; a day in a cell is what somebody wrote. */
function lockOf({ planLockedOn, planSaidLockedOn }: Evaluation['provenance']): string {
  if (planLockedOn !== null) return `locked on ${planLockedOn}`;
  return planSaidLockedOn === null ? 'not locked' : `said to be locked on ${planSaidLockedOn}, not checked here (--plan)`;
}

function headOf({ pilot, provenance }: Evaluation): PrintedTable {
  const plan = provenance.planHash === null ? [] : [`Plan ${provenance.planHash}, ${lockOf(provenance)}`];
  return { title: `${pilot.name} (${provenance.asOf}, policy ${provenance.policy})`, told: plan, columns: [], rows: [] };
}

/** A number with its interval, or in a word why it is not there. */
function numberWithInterval({ estimate, interval }: Measure, language: Locale): Cell {
  const said = (number: MaybeNumber): string => (isAbsence(number) ? absences[number.reason].label[language] : cellForPeople(number));
  if (isAbsence(estimate)) return said(estimate);
  if (interval === undefined || isAbsence(interval)) return estimate;
  return `${said(estimate)} (${said(interval.lower)} – ${said(interval.upper)})`;
}

/** What people call a number, where that is another name than in exports. */
const spoken: Readonly<Record<string, string>> = { 'quantile 0.5': 'median' };

function nameOf({ measure, part, day }: Measure): string {
  const name = [measure, part, day === undefined ? undefined : `day ${day}`].filter((word) => word !== undefined).join(' ');
  return spoken[name] ?? name;
}

/**
 * Of the numbers of an arm those that a reader looks for first: how many people, and what has an interval; of what is told at several
 * days, the horizon's, or else the last.
 */
function leading(measures: readonly Measure[], horizonDays: number): readonly Measure[] {
  const nearest = (of: Measure): number | undefined => {
    const days = measures.flatMap(({ measure, part, day }) => (measure === of.measure && part === of.part && day !== undefined ? day : []));
    return days.includes(horizonDays) ? horizonDays : days.at(-1);
  };
  return measures.filter(
    (each) =>
      (each.interval !== undefined && each.day === nearest(each)) ||
      (each.interval === undefined && each.part === undefined && each.day === undefined),
  );
}

/** A result as its sentences, and a table with a row for each number and a column for each arm. */
function tableOf(result: FollowedResult, { pilot, provenance }: Evaluation, { language, isFull }: Shown): PrintedTable {
  const labels = new Map(pilot.arms.map(({ id, label }) => [id, label]));
  const arms = armMeasures(result)
    .filter(({ arm }) => arm !== null)
    .map(({ arm, measures }) => ({
      arm: arm as string,
      measures: isFull ? measures : leading(measures, provenance.horizonDays),
    }));
  const cellsOf = new Map<string, Map<number, Cell>>();
  arms.forEach(({ measures }, place) => {
    for (const measure of measures) {
      const row = cellsOf.get(nameOf(measure)) ?? new Map<number, Cell>();
      row.set(place, numberWithInterval(measure, language));
      cellsOf.set(nameOf(measure), row);
    }
  });
  return {
    title: result.instrument === undefined ? result.metric : `${result.metric} · ${result.instrument}`,
    // Of several interventions each has words of its own.
    told: (result.conclusionWords ?? [result]).map(({ sentence }) => sentence[language]),
    columns: ['', ...arms.map(({ arm }) => labels.get(arm) ?? arm)],
    rows: [...cellsOf].map(([name, cells]) => [name, ...arms.map((_, place) => cells.get(place))]),
  };
}

/** Why other metrics are not there. */
function missingOf({ results }: Evaluation): readonly string[] {
  const without = (reason: NotFollowedResult['reason']) =>
    results.filter((result) => !isFollowed(result) && result.reason === reason).map(({ metric }) => metric);
  const [noRows, onlyPublished] = [without('no_rows'), without('only_published')];
  return [
    ...(noRows.length > 0 ? [`The package has no data for: ${noRows.join(', ')}.`] : []),
    ...(onlyPublished.length > 0 ? [`Told by published numbers alone, which the package has none of: ${onlyPublished.join(', ')}.`] : []),
  ];
}

/** An evaluation in each form: sentences, medians and the people beside them; as CSV every number of each arm by itself. */
export function evaluationPrintout(evaluation: Evaluation, shown: Shown): Printout {
  const tables = (): readonly PrintedTable[] => [
    headOf(evaluation),
    ...evaluation.results.filter(isFollowed).map((result) => tableOf(result, evaluation, shown)),
  ];
  return {
    json: () => evaluation,
    tables: () => [...tables(), { told: missingOf(evaluation), columns: [], rows: [] }],
    text: () => [tablesAsText(tables()), ...missingOf(evaluation)].join('\n\n'),
    csv: () => csvOf(resultsTable(evaluation)),
  };
}
