import { expect, it } from 'vitest';
import { rights, roles } from '../access/rights.ts';
import type { Caller } from '../access/caller.ts';
import { localCaller, mayDo } from '../access/caller.ts';
import { withoutTrail, type AuditEvent } from '../audit/trail.ts';
import { openPglite } from '../database/pglite.ts';
import { appRouter, createCaller } from './index.ts';
import type { ProcedureMeta } from './procedure.ts';

it('security 1: every procedure says which right it needs', () => {
  // oxlint-disable no-underscore-dangle -- tRPC's own name for what a router is made of
  const flat: Readonly<Record<string, unknown>> = appRouter._def.procedures;
  const procedures = Object.entries(flat) as [string, { _def: { meta?: Partial<ProcedureMeta> } }][];
  const without = procedures.filter(([, { _def }]) => !Object.hasOwn(rights, _def.meta?.right ?? ''));
  // oxlint-enable no-underscore-dangle
  expect(procedures).not.toEqual([]);
  expect(without.map(([path]) => path)).toEqual([]);
});

it('security 1: the holder of the data on their own machine may do everything, and an admin reads nothing', () => {
  expect(roles.filter((role) => mayDo({ ...localCaller, roles: [role] }, 'released.read'))).toEqual(['steering', 'researcher', 'steward']);
  expect(mayDo(localCaller, 'released.read')).toBe(true);
});

it('security 8: who asks for what they may not is refused, and the refusal is written down', async () => {
  const database = await openPglite();
  const events: AuditEvent[] = [];
  const caller: Caller = { ...localCaller, subject: 'a', roles: ['admin'] };
  const trail = { ...withoutTrail, record: (event: AuditEvent) => Promise.resolve(void events.push(event)) };
  await expect(createCaller({ database, caller, trail, policy: 'steering' }).pilots()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(events).toEqual([{ action: 'denied', subject: 'a', details: { procedure: 'pilots' } }]);
  await database.close();
});
