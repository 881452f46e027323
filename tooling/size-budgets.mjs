// Holds each package that has a `.size-limit.json` to it: what a user's bundle gains by importing it, or a part of it.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

for (const name of readdirSync(join(root, 'packages'))) {
  if (!existsSync(join(root, 'packages', name, '.size-limit.json'))) continue;
  const code = await run('size-limit', [], { cwd: join(root, 'packages', name) });
  if (code !== 0) process.exit(code);
}
