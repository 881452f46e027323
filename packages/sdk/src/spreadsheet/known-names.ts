import { editDistance } from '@polku/domain';
import { episodeDateEvents, serviceDateEvents } from '@polku/domain/reference';
import {
  columnNames,
  columnPatterns,
  columnTargets,
  plainWords,
  valueNames,
  type CodedTarget,
  type Names,
  type TargetColumn,
} from '@polku/domain/spreadsheet';
import type { ColumnMapping } from './mapping.ts';

/** What a column of a sheet fills. */
export interface Meaning {
  readonly as: TargetColumn;
  readonly with?: ColumnMapping['with'];
}

const allOf = (names: Names): readonly string[] => [...names.fi, ...names.sv, ...names.en];
const squashed = (plain: string): string => plain.replaceAll(' ', '');

/** Names to what they mean: as they are, without blanks, and with a slip of the pen. What was named first keeps a name. */
export class NameIndex<Known> {
  readonly #known = new Map<string, Known>();

  add(name: string, known: Known): void {
    const plain = squashed(plainWords(name));
    if (plain !== '' && !this.#known.has(plain)) this.#known.set(plain, known);
  }

  exact(name: string): Known | undefined {
    return this.#known.get(squashed(plainWords(name)));
  }

  /** One letter in six may differ, where one known name alone is so near. */
  near(name: string): Known | undefined {
    const plain = squashed(plainWords(name));
    const most = Math.floor(plain.length / 6);
    if (most === 0 || plain.length > 60) return undefined;
    let best: { distance: number; found: Set<Known> } = { distance: most + 1, found: new Set() };
    for (const [known, meaning] of this.#known) {
      if (Math.abs(known.length - plain.length) > most) continue;
      const distance = editDistance(plain, known);
      if (distance < best.distance) best = { distance, found: new Set([meaning]) };
      else if (distance === best.distance) best.found.add(meaning);
    }
    return best.distance <= most && best.found.size === 1 ? [...best.found][0] : undefined;
  }
}

/** The codes of a column by what spreadsheets call them. */
export const codesOf: Readonly<Record<CodedTarget, NameIndex<string>>> = Object.fromEntries(
  Object.entries(valueNames).map(([target, names]) => {
    const index = new NameIndex<string>();
    for (const [id, called] of Object.entries<Names>(names)) [id, ...allOf(called)].forEach((name) => index.add(name, id));
    return [target, index];
  }),
) as unknown as Record<CodedTarget, NameIndex<string>>;

export const isCoded = (target: string): target is CodedTarget => Object.hasOwn(valueNames, target);

type EventId = keyof (typeof valueNames)['events.event'];

const episodeDays = new Map<string, string>(Object.entries(episodeDateEvents).map(([column, event]) => [event, column]));
const serviceDays = new Map<string, string>(Object.entries(serviceDateEvents).map(([column, event]) => [event, column]));

/** A column of days of an event, or the column of episodes that stands for it. */
const dayOfEvent = (event: string): Meaning =>
  episodeDays.has(event) ? { as: `episodes.${episodeDays.get(event)}` as TargetColumn } : { as: 'events.occurred_on', with: { event } };

/** Where a table names its services, the days of a service belong to it. */
export function asDayOfService({ as, with: fixed }: Pick<ColumnMapping, 'as' | 'with'>): Meaning | undefined {
  const column = as === 'events.occurred_on' && fixed?.event !== undefined ? serviceDays.get(fixed.event) : undefined;
  return column === undefined
    ? undefined
    : { as: `services.${column}` as TargetColumn, ...(fixed?.group !== undefined && { with: { group: fixed.group } }) };
}

const columns = new NameIndex<Meaning>();
for (const [as, names] of Object.entries(columnNames) as [TargetColumn, Names][]) allOf(names).forEach((name) => columns.add(name, { as }));
for (const [event, names] of Object.entries<Names>(valueNames['events.event']))
  [event, ...allOf(names)].forEach((name) => columns.add(name, dayOfEvent(event as EventId)));
for (const as of columnTargets) [as.slice(as.indexOf('.') + 1), as].forEach((name) => columns.add(name, { as }));

const dateWords = new Set(['pvm', 'paiva', 'paivamaara', 'paivays', 'datum', 'dag', 'date', 'day', 'on']);
const withoutDateWords = (words: readonly string[]): readonly string[] => words.filter((word) => !dateWords.has(word));

/** Whether a column of the package holds days. */
export const holdsDays = (as: TargetColumn | null): boolean => as !== null && /_(on|since|until)$/.test(as);

/** Every name of every entry, longest first, so that "12 kk" is not read as "2 kk". */
const entriesByLength = (target: CodedTarget): readonly (readonly [name: string, id: string])[] =>
  Object.entries<Names>(valueNames[target])
    .flatMap(([id, names]) => [id, ...allOf(names)].map((name) => [plainWords(name), id] as const))
    .sort(([a], [b]) => b.length - a.length);

const instruments = entriesByLength('scores.instrument');
const occasions = entriesByLength('scores.occasion');
const services = entriesByLength('services.service');
const serviceWords = Object.values(serviceDateEvents).flatMap((event) =>
  allOf(valueNames['events.event'][event]).map((name) => [plainWords(name).split(' ').slice(1).join(' '), event] as const),
);

/** Takes a name out of a longer one, where it stands there in whole words. */
function takeOut(plain: string, names: readonly (readonly [string, string])[]): { id: string; rest: string } | undefined {
  for (const [name, id] of names) {
    const at = ` ${plain} `.indexOf(` ${name} `);
    if (name !== '' && at >= 0) return { id, rest: ` ${plain} `.replace(` ${name} `, ' ').trim() };
  }
  return undefined;
}

/** Words that say no more of a score: its scale, as in "Työkyky (0-10)", and that it was taken later, as in "Työkyky 6 kk kohdalla". */
const isBeside =
  /^(0|10|asteikko|asteikolla|skala|skalan|scale|seuranta|kohdalla|kuluttua|jalkeen|mittaus|uppfoljning|uppfoljande|efter|matning|follow|up|after|at|vid)$/;

/** A score of an instrument, or its day, perhaps of an occasion: "Työkykypisteet 6 kk", "Työkyky alku pvm". */
function scoreColumn(plain: string): Meaning | undefined {
  const instrument = takeOut(plain, instruments);
  if (instrument === undefined) return undefined;
  const occasion = takeOut(instrument.rest, occasions);
  const words = (occasion?.rest ?? instrument.rest).split(' ').filter((word) => word !== '');
  const others = withoutDateWords(words).filter((word) => !isBeside.test(word) && columns.exact(word)?.as !== 'scores.score');
  if (others.length > 0) return undefined;
  const isDate = words.some((word) => dateWords.has(word));
  return {
    as: isDate ? 'scores.measured_on' : 'scores.score',
    with: { instrument: instrument.id, ...(occasion !== undefined && { occasion: occasion.id }) },
  };
}

/** The day of a named service: "Kuntouttava työtoiminta alkoi". */
function serviceColumn(plain: string): Meaning | undefined {
  const service = takeOut(plain, services);
  if (service === undefined) return undefined;
  const rest = withoutDateWords(service.rest.split(' ')).join(' ');
  const event = rest === '' ? serviceDateEvents.started_on : serviceWords.find(([words]) => words === rest)?.[1];
  return event === undefined ? undefined : { as: `services.${serviceDays.get(event)}` as TargetColumn, with: { service: service.id } };
}

function exactly(plain: string): Meaning | undefined {
  const known = columns.exact(plain);
  if (known !== undefined) return known;
  const shorter = columns.exact(withoutDateWords(plain.split(' ')).join(' '));
  if (shorter !== undefined && holdsDays(shorter.as)) return shorter;
  return scoreColumn(plain) ?? serviceColumn(plain);
}

function byPattern(plain: string): Meaning | undefined {
  const pattern = columnPatterns.find(({ all, not }) => all.every((part) => part.test(plain)) && not?.test(plain) !== true);
  return pattern === undefined ? undefined : { as: pattern.as, ...(pattern.with !== undefined && { with: pattern.with }) };
}

/** The event that a cell names in words of its own; `referral` where it names the referral, whose day is no event. */
export function eventNamed(words: string): string | 'referral' | undefined {
  const { as, with: fixed } = meaningOf(words)?.meaning ?? {};
  if (as === 'episodes.referred_on') return 'referral';
  return as === 'events.occurred_on' ? fixed?.event : undefined;
}

/**
 * What a column is by its name, in Finnish, Swedish or English, or undefined. `isNear`: by
 * parts of its name, or by a name that differs by a letter or two.
 *
 * @example meaningOf('Remissdatum') // { meaning: { as: 'episodes.referred_on' }, isNear: false }
 * @example meaningOf('Palvelu 2') // { meaning: { as: 'services.service', with: { group: 2 } }, isNear: false }
 */
export function meaningOf(name: string): { readonly meaning: Meaning; readonly isNear: boolean } | undefined {
  const plain = plainWords(name).replaceAll(/(\w)pvm\b/g, '$1 paiva');
  const exact = exactly(plain);
  if (exact !== undefined) return { meaning: exact, isNear: false };
  const numbered = /^(.*?) ?\b([1-9])\b ?(.*)$/.exec(plain);
  const unnumbered = numbered === null ? '' : `${numbered[1]} ${numbered[3]}`.trim();
  const several = numbered === null ? undefined : (exactly(unnumbered) ?? byPattern(unnumbered));
  if (several?.as.startsWith('services.') || several?.as === 'events.occurred_on')
    return { meaning: { as: several.as, with: { ...several.with, group: Number(numbered![2]) } }, isNear: false };
  const near = byPattern(plain) ?? columns.near(plain);
  return near === undefined ? undefined : { meaning: near, isNear: true };
}
