import { createCaller, importPackage, onOwnMachine } from '@polku/engine';
import { folderSource, openEmbedded } from '@polku/engine/node';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readReportContext } from '../src/export/report-context.ts';

const folder = fileURLToPath(new URL('../../../examples/pori/', import.meta.url));

test('a page is told the same of a pilot, through the router, as the command reads from its files', async () => {
  const database = await openEmbedded();
  try {
    await importPackage(database, folderSource(folder), { today: '2026-01-01', datasetId: 'pori', title: 'pori' });
    const caller = createCaller({ ...onOwnMachine, database, policy: 'none' });
    const [pilot] = await caller.pilots();
    const evaluation = await caller.evaluation({ pilot: pilot!.id, metrics: ['withdrawn'] });
    const asked = await caller.reportContext({ pilot: pilot!.id, on: evaluation.provenance.asOf });
    expect(asked).toEqual(await readReportContext(folder, evaluation));
    expect(asked.milestones.length).toBeGreaterThan(0);
    await expect(caller.reportContext({ pilot: 'nobody', on: '2022-12-31' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  } finally {
    await database.close();
  }
});
