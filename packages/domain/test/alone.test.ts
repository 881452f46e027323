import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

it('depends on zod and the statistics alone', () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(['@polku/stats', 'zod']);
});
