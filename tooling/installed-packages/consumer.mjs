// What a user's program has in a folder where the packages are installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleModule } from '../docstring-examples/example-module.mjs';
import { programIn } from '../docstring-examples/find-examples.mjs';
import { root } from '../run.mjs';

/** What a package's `exports` open, by the name that a program imports. A door called `node` is for Node alone. */
export const doorsOf = ({ manifest: { name, exports } }) =>
  Object.entries(exports).map(([path, target]) => ({
    door: name + path.slice(1),
    isCode: typeof target === 'object',
    isForPages: path.split('/')[1] !== 'node',
  }));

/** A program that opens every door, and tells how many names it found behind each. */
export const openingAll = (doors) =>
  [
    ...doors.map(({ door }, place) => `import * as door${place} from '${door}';`),
    `const doors = { ${doors.map(({ door }, place) => `'${door}': door${place}`).join(', ')} };`,
    'console.log(JSON.stringify(Object.fromEntries(Object.entries(doors).map(([door, names]) => [door, Object.keys(names).length]))));',
    '',
  ].join('\n');

const fencesOf = (page, language) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text);

/** The README's program, as a reader saves it. */
export const readmeProgram = () => fencesOf(readFileSync(join(root, 'README.md'), 'utf8'), 'ts')[0];

/**
 * The examples of a package's README: a `ts` fence is a program, which gives its claims when it is run; a `tsx` fence is a module of a
 * page.
 */
export function readmeExamples({ manifest: { name } }) {
  const room = name.replace('@polku/', '');
  const page = readFileSync(join(root, 'packages', room, 'README.md'), 'utf8');
  const programs = fencesOf(page, 'ts').map((text, place) => ({
    file: `${room}-program-${place}.tsx`,
    text: exampleModule({ file: 'README.md', statements: programIn(text) }, []),
  }));
  const pages = fencesOf(page, 'tsx').map((text, place) => ({ file: `${room}-page-${place}.tsx`, text }));
  return { programs, pages };
}
