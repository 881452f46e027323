import type { Text } from '@polku/domain';
import { valueNames, type Names } from '@polku/domain/spreadsheet';
import { isCoded } from './known-names.ts';
import type { Mapping } from './mapping.ts';
import { columnFor, matchTables } from './matched-tables.ts';
import { rolesOf } from './pilot-arms.ts';
import { cellsOf } from './propose-columns.ts';
import { isNamedAsPerson, isPersonalColumn } from './personal-columns.ts';
import { asIs, filledText, questionTexts } from './question-texts.ts';
import type { Choice, Question } from './questions.ts';
import type { SourceTable } from './source-table.ts';
import { latestDay, teamReferrals } from './team-referrals.ts';

/** Names a column of a table in the id of a question. */
export const columnId = (table: string, column: string): string => `${table} / ${column}`;
export const noTeamColumn = 'none';
const mostTeams = 40;

/** The columns that could be a missing one: those left out that no person's name or number stands in. */
function freeColumns(
  tables: readonly SourceTable[],
  mapping: Mapping,
  test: (table: SourceTable, place: number) => boolean,
): readonly Choice[] {
  return matchTables(tables, mapping).matched.flatMap(({ table, mapping: { columns } }) =>
    columns.flatMap(({ column, as }) => {
      const place = table.header.indexOf(column);
      const isFree = place >= 0 && as === null && !isNamedAsPerson(column) && !isPersonalColumn(table, place) && test(table, place);
      return isFree ? [{ id: columnId(table.name, column), label: asIs(tables.length === 1 ? column : columnId(table.name, column)) }] : [];
    }),
  );
}

const columnQuestion = (id: string, text: Text, choices: readonly Choice[]): Question => ({
  id,
  kind: 'choice',
  text,
  choices,
  required: true,
  option: `--column "…=${id.slice('column:'.length)}"`,
  place: 'tables[].columns[].as',
});

function columnQuestions(tables: readonly SourceTable[], mapping: Mapping): readonly Question[] {
  const { matched } = matchTables(tables, mapping);
  const questions: Question[] = [];
  if (!matched.some((table) => columnFor(table, 'episodes.referred_on') !== undefined)) {
    const text = filledText(questionTexts.column, { what: questionTexts.referredOn });
    questions.push(
      columnQuestion(
        'column:episodes.referred_on',
        text,
        freeColumns(tables, mapping, () => true),
      ),
    );
  }
  const hasTeams = matched.some((table) => columnFor(table, 'episodes.team_id') !== undefined);
  if (!hasTeams && mapping.onlyTeam === null) {
    const isGrouping = (table: SourceTable, place: number): boolean =>
      new Set(cellsOf(table, place)).size <= Math.min(mostTeams, table.rows.length / 2);
    const choices = [...freeColumns(tables, mapping, isGrouping), { id: noTeamColumn, label: questionTexts.noTeamColumn }];
    questions.push({
      ...columnQuestion('column:episodes.team_id', questionTexts.team, choices),
      // With no column to choose, the team that is named is that of all.
      ...(choices.length === 1 && { option: '--intervention' }),
      place: 'tables[].columns[].as, or onlyTeam',
    });
  }
  for (const { table, columns } of matched)
    for (const { column } of columns.filter(({ dates }) => dates === null))
      questions.push({
        id: `dates:${columnId(table.name, column)}`,
        kind: 'choice',
        text: filledText(questionTexts.dates, { column }),
        choices: [
          { id: 'd/m/yyyy', label: questionTexts.dayFirst },
          { id: 'm/d/yyyy', label: questionTexts.monthFirst },
        ],
        required: true,
        option: '--dates d/m/yyyy | m/d/yyyy',
        place: 'tables[].columns[].dates',
      });
  return questions;
}

function pilotQuestions(tables: readonly SourceTable[], mapping: Mapping): readonly Question[] {
  const referrals = teamReferrals(tables, mapping);
  const teams = referrals.map(({ team }) => ({ id: team, label: asIs(team) }));
  const { intervention, comparator } = rolesOf(mapping);
  const questions: Question[] = [];
  if (intervention.length === 0 && teams.length > 0)
    questions.push({
      id: 'intervention',
      kind: 'choices',
      text: questionTexts.intervention,
      choices: teams,
      ...(teams.length === 1 && { default: teams[0]!.id }),
      required: true,
      option: '--intervention',
      place: 'arms',
    });
  else if (comparator.length === 0 && teams.length > intervention.length && intervention.length > 0)
    questions.push({
      id: 'comparator',
      kind: 'choices',
      text: questionTexts.comparator,
      choices: teams.filter(({ id }) => !intervention.includes(id)),
      required: false,
      option: '--comparator',
      place: 'arms',
    });
  if (mapping.pilot.startsOn === null)
    questions.push({
      id: 'pilot.startsOn',
      kind: 'date',
      text: questionTexts.starts,
      required: true,
      option: '--pilot-starts',
      place: 'pilot.startsOn',
    });
  if (mapping.pilot.name === null)
    questions.push({
      id: 'pilot.name',
      kind: 'text',
      text: questionTexts.pilotName,
      ...(intervention.length > 0 && { default: intervention.join(', ') }),
      required: false,
      option: '--pilot-name',
      place: 'pilot.name',
    });
  return questions;
}

function valueQuestions(tables: readonly SourceTable[], mapping: Mapping): readonly Question[] {
  const nameOf = new Map<string, string>(
    matchTables(tables, mapping).matched.flatMap(({ columns }) => columns.map(({ as, column }) => [as, column])),
  );
  return Object.entries(mapping.values).flatMap(([target, values]) =>
    isCoded(target)
      ? Object.entries(values)
          .filter(([, code]) => code === null)
          .map(([value]) => ({
            id: `value:${target}:${value}`,
            kind: 'choice' as const,
            text: filledText(questionTexts.value, { value, column: nameOf.get(target) ?? target }),
            choices: Object.entries<Names>(valueNames[target]).map(([id, { fi, sv, en }]) => ({
              id,
              label: { fi: fi[0], sv: sv[0], en: en[0] },
            })),
            required: false,
            place: `values["${target}"]`,
          }))
      : [],
  );
}

/**
 * What the sheets do not tell and a person has to: first what a column is, then the organisation and the pilot, then what may be left as
 * it is. Empty where a package can be made and nothing more would make it better.
 *
 * @param today YYYY-MM-DD: no day after it is proposed.
 */
export function openQuestions(tables: readonly SourceTable[], mapping: Mapping, today: string): readonly Question[] {
  const latest = latestDay(tables, mapping, today);
  const hasObserved = matchTables(tables, mapping).matched.some((table) => columnFor(table, 'episodes.observed_until') !== undefined);
  return [
    ...columnQuestions(tables, mapping),
    ...(mapping.organisation.name === null
      ? [
          {
            id: 'organisation.name',
            kind: 'text',
            text: questionTexts.organisation,
            required: true,
            option: '--organisation',
            place: 'organisation.name',
          } as const,
        ]
      : []),
    ...pilotQuestions(tables, mapping),
    ...(mapping.observedUntil === null && !hasObserved
      ? [
          {
            id: 'observedUntil',
            kind: 'date',
            text: questionTexts.observedUntil,
            ...(latest !== undefined && { default: latest }),
            required: latest === undefined,
            option: '--observed-until',
            place: 'observedUntil',
          } as const,
        ]
      : []),
    ...valueQuestions(tables, mapping),
  ];
}
