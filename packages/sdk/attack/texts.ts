import { draftSteeringReport } from '@polku/domain/casework';
import { afterEvaluationPackage } from '../src/export/after-evaluation-package.ts';
import { sha256 } from '../src/plan-files.ts';
import { toTable } from '../src/to-table.ts';
import type { Seen, Told } from './seen.ts';

export interface Text {
  readonly of: string;
  readonly text: string;
}

const noContext = { pilot: undefined, milestones: [] };

/** All that is written of an answer: what the command prints, the export's files, the report in three languages and the SDK's table. */
function textsOf({ pilot, asOf, policy, evaluation }: Told): readonly Text[] {
  const of = (what: string) => `${what} of ${pilot} on ${asOf} under ${policy}`;
  return [
    { of: of('the answer'), text: JSON.stringify(evaluation) },
    ...afterEvaluationPackage(evaluation, null, sha256).map(({ path, text }) => ({ of: of(path), text })),
    { of: of('the report'), text: JSON.stringify(draftSteeringReport(evaluation, { ...noContext })) },
    { of: of('the table'), text: JSON.stringify(toTable(evaluation)) },
  ];
}

export const textsSeen = ({ told, refusals }: Seen): readonly Text[] => [
  ...told.flatMap(textsOf),
  ...refusals.map(({ asked, message }) => ({ of: `the refusal of ${asked}`, text: message })),
];

const isoDay = /\d{4}-\d\d-\d\d/g;
const finnishDay = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})/g;

function daysIn(text: string): readonly string[] {
  const finnish = [...text.matchAll(finnishDay)].map(
    ([, day, month, year]) => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`,
  );
  return [...(text.match(isoDay) ?? []), ...finnish];
}

/** Days on which something happened to somebody, of those that nobody declared. */
export function daysTold({ told, cohort }: Seen, asked: ReadonlySet<string>, texts: readonly Text[]): readonly string[] {
  const declared = new Set([...told.map(({ asOf }) => asOf), ...asked]);
  return texts.flatMap(({ of, text }) =>
    [...new Set(daysIn(text).filter((day) => cohort.personDays.has(day) && !declared.has(day)))].map((day) => `${of}: ${day}`),
  );
}

/** Ids of people, episodes and answers. */
export function idsTold({ cohort }: Seen, texts: readonly Text[]): readonly string[] {
  return texts.flatMap(({ of, text }) => cohort.ids.filter((id) => text.includes(id)).map((id) => `${of}: ${id}`));
}

/** The hash of the rows, which is known to who has guessed them. */
export function hashesTold({ guessedHash }: Seen, texts: readonly Text[]): readonly string[] {
  return texts.filter(({ text }) => text.includes(guessedHash) || text.includes(guessedHash.slice(0, 12))).map(({ of }) => of);
}

const numberPattern = /(?<![\w.-])-?\d+(?:\.\d+)?(?:e-?\d+)?(?![\w.])/g;
const written = (value: unknown): ReadonlySet<string> => new Set(JSON.stringify(value).match(numberPattern) ?? []);

/** Numbers of an export's tables that the answer itself does not have: made of something that was not released. */
export function numbersBeside({ told }: Seen): readonly string[] {
  return told.flatMap((each) => {
    const released = written(each.evaluation);
    return afterEvaluationPackage(each.evaluation, null, sha256)
      .filter(({ path }) => /^(?:results|comparisons|series|conclusions)\.csv$/.test(path))
      .flatMap(({ path, text }) =>
        text
          .split('\n')
          .slice(1)
          .flatMap((line) => line.split(','))
          .filter((cell) => /^-?\d+(?:\.\d+)?(?:e-?\d+)?$/.test(cell) && !released.has(cell))
          .map((cell) => `${path}: ${cell}`),
      );
  });
}
