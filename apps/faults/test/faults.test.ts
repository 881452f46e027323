import { expect, it } from 'vitest';
import { extents, faults, runFaults } from '../src/run-faults.ts';

it.each(faults.map((fault) => [fault.id, fault] as const))(
  'security 9 and 23: %s loses nothing, and works again by itself',
  async (_, fault) => {
    const [result] = await runFaults(extents.short, [fault], () => undefined);
    expect(result!.seen).toEqual({ times: expect.any(Number), outcome: expect.any(String), recoveredMillis: expect.any(Number) });
  },
);
