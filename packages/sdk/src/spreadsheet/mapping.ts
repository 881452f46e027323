import { locales } from '@polku/domain';
import { columnTargets } from '@polku/domain/spreadsheet';
import * as z from 'zod';
import { dateForms } from './date-forms.ts';

export const mappingKind = 'polku-mapping/1';

const day = z.iso.date({ error: 'a day is written YYYY-MM-DD' });
const words = z.string().trim().min(1, { error: 'a text is expected, or null while it is not known' });

/** Why a column is taken for what it is, or left out. */
const columnReasons = ['name', 'near_name', 'values', 'dates', 'told', 'names_person', 'personal_data', 'unknown', 'empty'] as const;

/** What a row of the package holds beside the cells of the sheet. */
const fixedSchema = z.strictObject({
  event: z.string().optional(),
  service: z.string().optional(),
  instrument: z.string().optional(),
  occasion: z.string().optional(),
  /** Tells columns apart that come several times, as in "Palvelu 1", "Palvelu 2". */
  group: z.int().optional(),
});

const columnSchema = z.strictObject({
  /** The column as the sheet calls it. */
  column: z.string(),
  /** The file and column of the package that it fills; null: it is left out. */
  as: z
    .enum(columnTargets, { error: `a column of the package is expected (${columnTargets.join(', ')}), or null to leave it out` })
    .nullable(),
  with: fixedSchema.optional(),
  dates: z.enum(dateForms).nullable().optional(),
  because: z.enum(columnReasons).default('told'),
});

const tableSchema = z.strictObject({ table: z.string(), columns: z.array(columnSchema) });

const armSchema = z.strictObject({
  label: words,
  role: z.enum(['intervention', 'comparator']),
  /** The teams, as the sheet names them. */
  teams: z.array(words).min(1),
  from: day.nullable().default(null),
  to: day.nullable().default(null),
  standsFor: z.enum(['own_before', 'beside']).nullable().default(null),
});

/**
 * How a county's own spreadsheet becomes a data package: plain JSON that a person reads, edits and runs again on the next export. What is
 * null is not known yet.
 */
export const mappingSchema = z.strictObject({
  mapping: z.literal(mappingKind, { error: `mapping must be "${mappingKind}": this is no mapping that polku init wrote` }),
  organisation: z.strictObject({ name: words.nullable() }),
  pilot: z.strictObject({
    name: words.nullable(),
    startsOn: day.nullable(),
    design: z.enum(['before_after', 'parallel', 'before_after_parallel', 'randomised', 'single_arm']).nullable().default(null),
  }),
  /** The groups that the pilot compares; none yet while it is not told which team is which. */
  arms: z.array(armSchema),
  /** The team of every row, where no column names it. */
  onlyTeam: words.nullable().default(null),
  /** The day of the export: what had not happened by then is not known to happen. Null: the latest day in the sheet. */
  observedUntil: day.nullable().default(null),
  /** The reason of an ending whose reason the sheet does not tell, as its id or in words. Null: such an ending is refused. */
  endedAs: words.nullable().default(null),
  tables: z.array(tableSchema).min(1),
  /** What the values of the sheet are among the codes of the package, by file and column; null: left empty. */
  values: z.record(z.string(), z.record(z.string(), z.string().nullable())).default({}),
  /** What is still asked, in words; not read. */
  questions: z.array(z.unknown()).optional(),
  /** In which language arms are named. */
  language: z.enum(locales).default('fi'),
});

export type Mapping = z.infer<typeof mappingSchema>;
export type ColumnMapping = z.infer<typeof columnSchema>;
export type TableMapping = z.infer<typeof tableSchema>;
export type ArmMapping = z.infer<typeof armSchema>;
export type ColumnReason = (typeof columnReasons)[number];
