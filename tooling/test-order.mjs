import { BaseSequencer } from 'vitest/node';

/** Projects whose single files take longest, in the order in which they start; the others, of many short files, come after them. */
const first = ['tooling', 'dashboard', 'engine', 'sdk', 'seed', 'bench'];
const placeOf = ({ project }) => (first.includes(project.name) ? first.indexOf(project.name) : first.length);

/** The usual order, but what takes long starts first, so that no processor waits at the end for one file. */
export class LongestFirst extends BaseSequencer {
  async sort(files) {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
