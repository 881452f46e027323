import { isAbsent, type Absent } from '@polku/stats';
import type { Json } from '../analyse/json.ts';
import { cellForPeople, type Cell } from './printing/cells.ts';
import type { Printout } from './printing/format.ts';
import { numberCells, type PrintedTable, type Row } from './printing/tables.ts';

type Tree = { readonly [key: string]: Json };
/** What stands in one cell. */
type Leaf = string | number | boolean | null | undefined | Absent;

const isTree = (value: Json): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value) && !isAbsent(value);
const isLeaf = (value: Json): value is Leaf => typeof value !== 'object' || value === null || isAbsent(value);
const isLeaves = (value: Json): value is readonly Leaf[] => Array.isArray(value) && value.every(isLeaf);

/** A list of objects, which is a table by itself. */
const isList = (value: Json): value is readonly Json[] => Array.isArray(value) && value.some((each: Json) => isTree(each) || isList(each));

/** An interval is a pair of numbers under a name that says so. */
const isPair = (name: string, value: Json): value is readonly [Leaf, Leaf] =>
  isLeaves(value) && value.length === 2 && /(^ci|Ci|^wilson|^exact|Newcombe|Wald|Katz|^psRange|^arm\d$)/.test(name);

/** Names whose values say which row a row is, also of what lies below it. */
const namesOfRows = new Set(['arm', 'ref', 'cause', 't', 'time', 'var', 'from', 'state', 'period']);

/** Of the intervals of one number people see the first. */
const isFurtherInterval = (name: string, names: readonly string[]): boolean =>
  /^ci[A-Z]/.test(name) && !/^ci(Lower|Upper)$/.test(name) && names.find((other) => /^ci[A-Z]/.test(other)) !== name;

/** Several values in one cell, of which some may be intervals. */
const inOneCell = (values: readonly Json[]): string =>
  values.map((each) => (isLeaf(each) ? cellForPeople(each) : isLeaves(each) ? each.map(cellForPeople).join(' – ') : '')).join(', ');

function cellOf(name: string, value: Json): Cell | undefined {
  if (isPair(name, value)) return { lower: value[0], upper: value[1] };
  if (isLeaf(value)) return value;
  return Array.isArray(value) && !isList(value) ? inOneCell(value) : undefined;
}

/** The cells of one object; what is an object by itself stands beside, under both names. */
function cellsOf(tree: Tree, prefix = ''): ReadonlyMap<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of Object.entries(tree)) {
    if (isFurtherInterval(name, Object.keys(tree))) continue;
    const cell = cellOf(name, value);
    if (cell !== undefined) cells.set(prefix + name, cell);
    else if (isTree(value)) for (const [below, each] of cellsOf(value, `${prefix + name} `)) cells.set(below, each);
  }
  return cells;
}

const labelsOf = (tree: Tree): Tree =>
  Object.fromEntries(Object.entries(tree).filter(([name, value]) => namesOfRows.has(name) && isLeaf(value)));

/** Rows of one level, each led by what its parent is. */
const rowsOf = (list: readonly Json[], parent: Tree): readonly Tree[] =>
  list.flatMap((each) => (isTree(each) ? [{ ...parent, ...each }] : isList(each) ? rowsOf(each, parent) : []));

/** Lists below the rows, by their names: one table each, of all rows together. */
function listsBelow(rows: readonly Tree[]): ReadonlyMap<string, readonly Tree[]> {
  const lists = new Map<string, readonly Tree[]>();
  const gather = (tree: Tree, parent: Tree, prefix: string): void => {
    for (const [name, value] of Object.entries(tree)) {
      if (isList(value)) lists.set(prefix + name, [...(lists.get(prefix + name) ?? []), ...rowsOf(value, parent)]);
      else if (isTree(value)) gather(value, parent, `${prefix + name} `);
    }
  };
  for (const row of rows) gather(row, labelsOf(row), '');
  return lists;
}

/** Columns of one length are a table by themselves: terms with their estimates. */
function columnsOf(tree: Tree): readonly string[] {
  const lists = Object.entries(tree).filter(
    ([name, value]) => isLeaves(value) && value.length > 1 && !isPair(name, value) && name !== 'loglik',
  );
  const length = (lists[0]?.[1] as readonly Leaf[] | undefined)?.length;
  const alike = lists.filter(([, value]) => (value as readonly Leaf[]).length === length).map(([name]) => name);
  return alike.length > 1 ? alike : [];
}

function tableOfRows(title: string, rows: readonly Tree[]): readonly PrintedTable[] {
  const cells = rows.map((row) => cellsOf(row));
  const columns = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  return [
    { title, columns, rows: cells.map((row) => columns.map((name) => row.get(name))) },
    ...[...listsBelow(rows)].flatMap(([name, below]) => tableOfRows(`${title} ${name}`, below)),
  ];
}

function tableOfTree(title: string, tree: Tree): readonly PrintedTable[] {
  const terms = columnsOf(tree);
  const alone = cellsOf(Object.fromEntries(Object.entries(tree).filter(([name]) => !terms.includes(name))));
  const columns = terms.map((name) => tree[name] as readonly Leaf[]);
  return [
    ...(alone.size > 0 ? [{ title, columns: ['number', 'value'], rows: [...alone] }] : []),
    ...(terms.length > 0
      ? [{ ...(alone.size === 0 && { title }), columns: terms, rows: columns[0].map((_, place) => columns.map((column) => column[place])) }]
      : []),
    ...[...listsBelow([tree])].flatMap(([name, below]) => tableOfRows(`${title} ${name}`, below)),
  ];
}

/** The tree of an analysis as tables: a list of objects is a table, an object a list of numbers, under the names of the JSON. */
function tablesOf(json: Json): readonly PrintedTable[] {
  if (isList(json)) return tableOfRows('', rowsOf(json, {}));
  if (!isTree(json)) return [{ columns: ['value'], rows: [[isAbsent(json) ? json : String(json)]] }];
  const isBelow = ([, value]: [string, Json]): boolean => isTree(value) || isList(value);
  const entries = Object.entries(json);
  const own = Object.fromEntries(entries.filter((entry) => !isBelow(entry)));
  return [
    ...(Object.keys(own).length > 0 ? tableOfTree('', own) : []),
    ...entries
      .filter(isBelow)
      .flatMap(([name, value]) => (isTree(value) ? tableOfTree(name, value) : tableOfRows(name, rowsOf(value as readonly Json[], {})))),
  ];
}

/** Every number of the tree by itself, where it stands in the tree. */
function* numbersOf(value: Json, place: readonly string[]): Generator<Row> {
  if (value === undefined) return;
  if (isLeaf(value)) yield { place: place.join('.'), ...numberCells('value', value) };
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) yield* numbersOf(each as Json, [...place, String(index)]);
  else for (const [name, each] of Object.entries(value as Tree)) yield* numbersOf(each, [...place, name]);
}

/** What the parts of an analysis are called, beside their names in the JSON. */
const titles: Readonly<Record<string, string>> = {
  meta: 'What was read',
  km: 'Waiting without the event (Kaplan-Meier)',
  rmst: 'Restricted means',
  logrank: 'Log-rank test',
  cox: 'Hazard ratio (Cox)',
  aj: 'Share that each cause has taken (Aalen-Johansen)',
  gray: 'Tests of the causes (Gray)',
  fineGray: 'Subdistribution hazard ratios (Fine-Gray)',
  cifContrast: 'Shares compared at the horizon',
  binary: 'Shares by the horizon, of those whose status is known',
  standardised: 'The same, standardised by segment',
  ipw: 'The same, weighted by propensity',
  change: 'Changes from the first time',
  lmm: 'Mixed models',
  arms: 'Each arm',
  diffWelch: 'Difference of the arms (Welch)',
  cells: 'Mean of each arm, before (0) and after (1)',
};

function titleOf(title: string | undefined): { readonly title?: string } {
  const name = title?.trim() ?? '';
  if (name === '') return {};
  return { title: name in titles ? `${titles[name]}: ${name}` : name };
}

/** The tree of an analysis in each form. */
export const treePrintout = (json: Json): Printout => ({
  json: () => json,
  tables: () => tablesOf(json).map(({ title, ...table }) => ({ ...table, ...titleOf(title) })),
  csv: () => ({ columns: ['place', ...Object.keys(numberCells('value', null))], rows: [...numbersOf(json, [])] }),
});
