import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The pilot of an example package, as the demo lists it: what a page is called by, without an evaluation. */
export function examplePilot(folder: string): { readonly id: string; readonly name: string } {
  const [, first = ''] = read(`../../../examples/${folder}/pilots.csv`).split('\n');
  const { pilots } = JSON.parse(read('../public/demo/pilots.json')) as { pilots: readonly { id: string; name: string }[] };
  const pilot = pilots.find(({ id }) => id === first.split(',')[0]);
  if (pilot === undefined) throw new Error(`The demo was not built with examples/${folder}`);
  return pilot;
}
