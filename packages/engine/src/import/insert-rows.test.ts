import { resources, type Resource } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engines } from '../../test/databases.ts';
import { columnBatch } from '../data-package/column-batch.ts';
import { insertRows } from './insert-rows.ts';

const teams: Resource = resources.teams;
const empty = Object.fromEntries(Object.keys(teams.columns).map((column) => [column, null]));

/** Any text that a cell can hold: no lone surrogates, which UTF-8 cannot write, and no NUL, which Postgres cannot keep. */
const anyText = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));

describe.each(engines)('in $name', ({ open }) => {
  test('rows come out as they went in, whatever stands in them', async () => {
    const database = await open();
    await database.execute(sql`insert into organisations (organisation_id, dataset_id, name) values ('o1', 'd1', 'Satasote')`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ name: anyText, municipality: fc.option(anyText) }), { minLength: 1, maxLength: 20 }),
        async (texts) => {
          const rows = texts.map((text, place) => ({
            ...empty,
            organisation_id: 'o1',
            team_id: String(place).padStart(2, '0'),
            model: 'regional',
            opened_on: '2022-08-01',
            meets: 'regularly',
            can_do_health_check: true,
            can_assess: false,
            ...text,
          }));
          await database.execute(sql`delete from teams`);
          await insertRows(database, teams, columnBatch(teams, rows, 1), { datasetId: 'd1' });
          const stored = await database.execute(sql`select * from teams order by team_id`);
          expect(stored.rows).toEqual(rows.map((row) => ({ ...row, dataset_id: 'd1' })));
        },
      ),
      { numRuns: 50 },
    );
    await database.close();
  });
});
