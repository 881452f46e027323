import { expect, test } from 'vitest';
import { interfaceChecklist } from './interfaces.ts';

test('the national assignment asks for twenty descriptions, no two of the same', () => {
  const cells = interfaceChecklist().map(({ counterpart, kind, state }) => `${counterpart} ${kind} ${state}`);
  expect(cells).toHaveLength(20);
  expect(new Set(cells).size).toBe(20);
});
