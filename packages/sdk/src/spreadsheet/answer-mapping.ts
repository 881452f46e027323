import { PolkuError, type Locale } from '@polku/domain';
import { plainWords, type TargetColumn } from '@polku/domain/spreadsheet';
import { formOfDates, readDay, type DateForm } from './date-forms.ts';
import { holdsDays, isCoded, codesOf } from './known-names.ts';
import type { ColumnMapping, Mapping } from './mapping.ts';
import { matchTables } from './matched-tables.ts';
import { columnId, noTeamColumn, openQuestions } from './open-questions.ts';
import { armsFor, designOf, rolesOf, type Roles } from './pilot-arms.ts';
import { cellsOf } from './propose-columns.ts';
import { answerTexts, filledText } from './question-texts.ts';
import { proposeValues } from './propose-values.ts';
import type { Answers, Question } from './questions.ts';
import type { SourceTable } from './source-table.ts';
import { teamReferrals } from './team-referrals.ts';

const refused = (message: string): PolkuError => new PolkuError('mapping_refused', message);

/** The choices that an answer names, by id or by a label in any language; several are parted by `;`. */
function chosen({ choices = [], kind, text }: Question, answer: string | readonly string[], language: Locale): readonly string[] {
  const named = (typeof answer === 'string' ? (kind === 'choices' ? answer.split(';') : [answer]) : answer)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return named.map((one) => {
    const plain = plainWords(one);
    const numbered = /^\d{1,3}$/.test(one) ? choices[Number(one) - 1] : undefined;
    const choice =
      choices.find(({ id }) => id === one) ??
      choices.find(({ id, label }) => [id, ...Object.values(label)].some((name) => plainWords(name) === plain)) ??
      numbered;
    const listed = (locale: Locale): string =>
      choices
        .slice(0, 12)
        .map(({ label }) => label[locale])
        .join(', ');
    if (choice === undefined)
      throw refused(
        filledText(answerTexts.choice, {
          question: text,
          choices: { fi: listed('fi'), sv: listed('sv'), en: listed('en') },
        })[language],
      );
    return choice.id;
  });
}

function daySaid({ text }: Question, answer: string, language: Locale): string {
  const day = readDay(answer, 'd.m.yyyy');
  if (day === undefined) throw refused(filledText(answerTexts.day, { question: text })[language]);
  return day;
}

const withColumns = (mapping: Mapping, change: (table: string, column: ColumnMapping) => ColumnMapping): Mapping => ({
  ...mapping,
  tables: mapping.tables.map((table) => ({ ...table, columns: table.columns.map((column) => change(table.table, column)) })),
});

/** A column that a person said to be this one of the package. */
function columnTold(tables: readonly SourceTable[], mapping: Mapping, id: string, as: TargetColumn): Mapping {
  const nameOf = new Map(matchTables(tables, mapping).matched.map(({ table, mapping: { table: name } }) => [name, table]));
  return withColumns(mapping, (tableName, column) => {
    const table = nameOf.get(tableName);
    if (table === undefined || columnId(table.name, column.column) !== id) return column;
    const dates = holdsDays(as) ? { dates: formOfDates(cellsOf(table, table.header.indexOf(column.column))).form } : {};
    return { column: column.column, as, ...dates, because: 'told' as const };
  });
}

const withRoles = (mapping: Mapping, tables: readonly SourceTable[], roles: Roles): Mapping => {
  const arms = armsFor(roles, teamReferrals(tables, mapping), mapping.language);
  return {
    ...mapping,
    arms,
    pilot: { ...mapping.pilot, startsOn: roles.startsOn, design: roles.startsOn === null ? null : designOf(arms) },
  };
};

const single = (answer: string | readonly string[]): string => (typeof answer === 'string' ? answer : (answer[0] ?? '')).trim();

/** What each question does with its answer, by the first part of its id. */
const answered: Readonly<
  Record<string, (question: Question, answer: string | readonly string[], mapping: Mapping, tables: readonly SourceTable[]) => Mapping>
> = {
  column: (question, answer, mapping, tables) => {
    const as = question.id.slice('column:'.length) as TargetColumn;
    const [id] = chosen(question, answer, mapping.language);
    if (id === undefined) return mapping;
    if (id === noTeamColumn) return { ...mapping, onlyTeam: { fi: 'Tiimi', sv: 'Teamet', en: 'The team' }[mapping.language] };
    const told = columnTold(tables, mapping, id, as);
    return { ...told, values: { ...proposeValues(tables, told), ...told.values } };
  },
  dates: (question, answer, mapping) => {
    const [form] = chosen(question, answer, mapping.language) as readonly (DateForm | undefined)[];
    return withColumns(mapping, (table, column) =>
      `dates:${columnId(table, column.column)}` === question.id ? { ...column, dates: form ?? null } : column,
    );
  },
  'organisation.name': (_, answer, mapping) => ({ ...mapping, organisation: { name: single(answer) } }),
  'pilot.name': (_, answer, mapping) => ({ ...mapping, pilot: { ...mapping.pilot, name: single(answer) } }),
  'pilot.startsOn': (question, answer, mapping, tables) =>
    withRoles(mapping, tables, { ...rolesOf(mapping), startsOn: daySaid(question, single(answer), mapping.language) }),
  intervention: (question, answer, mapping, tables) => {
    const teams = chosen(question, answer, mapping.language);
    const others = teamReferrals(tables, mapping)
      .map(({ team }) => team)
      .filter((team) => !teams.includes(team));
    // Of two teams the other one is what it is compared with.
    const comparator = others.length === 1 ? others : rolesOf(mapping).comparator;
    return withRoles(mapping, tables, { ...rolesOf(mapping), intervention: teams, comparator });
  },
  comparator: (question, answer, mapping, tables) =>
    withRoles(mapping, tables, { ...rolesOf(mapping), comparator: chosen(question, answer, mapping.language) }),
  observedUntil: (question, answer, mapping) => ({ ...mapping, observedUntil: daySaid(question, single(answer), mapping.language) }),
  value: (question, answer, mapping) => {
    const [target, value] = splitOnce(question.id.slice('value:'.length));
    const said = single(answer);
    const code = isCoded(target) ? (codesOf[target].exact(said) ?? chosen(question, answer, mapping.language)[0]) : undefined;
    return { ...mapping, values: { ...mapping.values, [target]: { ...mapping.values[target], [value]: code ?? null } } };
  },
};

const splitOnce = (text: string): [string, string] => {
  const at = text.indexOf(':');
  return [text.slice(0, at), text.slice(at + 1)];
};

/**
 * The mapping with one question answered; an empty answer takes the default, and leaves it open where there is none. Questions that
 * follow from an answer come with the next call of `openQuestions`.
 *
 * @throws PolkuError `mapping_refused` where the answer is no day or none of the choices, which are named.
 */
export function answerQuestion(
  tables: readonly SourceTable[],
  mapping: Mapping,
  question: Question,
  answer: string | readonly string[],
): Mapping {
  const isEmpty = typeof answer === 'string' ? answer.trim() === '' : answer.length === 0;
  const given = isEmpty ? question.default : answer;
  if (given === undefined) return mapping;
  const kind = Object.hasOwn(answered, question.id) ? question.id : question.id.slice(0, question.id.indexOf(':'));
  return answered[kind]!(question, given, mapping, tables);
}

/**
 * The mapping with these answers, by the id of their questions. Those that no open question asks are passed over, but that roles, days
 * and names may be told anew.
 *
 * @throws PolkuError `mapping_refused` as `answerQuestion` does.
 */
export function answerMapping(tables: readonly SourceTable[], mapping: Mapping, answers: Answers, today: string): Mapping {
  let told = reopened(mapping, answers);
  for (let left = new Set(Object.keys(answers)); left.size > 0;) {
    const next = openQuestions(tables, told, today).find(({ id }) => left.has(id));
    if (next === undefined) {
      // The other one of two teams was taken for the comparison, but it is told.
      if (!left.has('comparator') || rolesOf(told).comparator.length === 0) break;
      told = withRoles(told, tables, { ...rolesOf(told), comparator: [] });
      continue;
    }
    left.delete(next.id);
    told = answerQuestion(tables, told, next, answers[next.id]!);
  }
  return told;
}

/** What was proposed, or told before, gives way to an answer. */
function reopened(mapping: Mapping, answers: Answers): Mapping {
  const isTold = (id: string): boolean => Object.hasOwn(answers, id);
  const { intervention, startsOn } = rolesOf(mapping);
  const arms = mapping.arms.filter(({ role }) => !isTold('intervention') && !(isTold('comparator') && role === 'comparator'));
  return {
    ...mapping,
    organisation: { name: isTold('organisation.name') ? null : mapping.organisation.name },
    pilot: {
      ...mapping.pilot,
      name: isTold('pilot.name') ? null : mapping.pilot.name,
      startsOn: isTold('pilot.startsOn') ? null : intervention.length === 0 ? mapping.pilot.startsOn : startsOn,
    },
    arms,
    observedUntil: isTold('observedUntil') ? null : mapping.observedUntil,
  };
}
