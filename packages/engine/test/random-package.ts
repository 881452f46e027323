import { resources, type Column, type Resource } from '@polku/domain/data-package';
import { nextStates, type StateId } from '@polku/domain/pathway';
import { memorySource } from '../src/data-package/package-source.ts';
import { validatePackage } from '../src/data-package/validate-package.ts';
import { table } from './counted-package.ts';
import { dayAt } from './random-paths.ts';

/** What the package is made of: whole numbers from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

type Cells = Record<string, string>;

/** A repeatable stream of draws (mulberry32). */
export function drawsFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

const lastDay = 900;
const words = ['Pori', 'Äänekoski', 'a;b', 'tab\tand \\N', 'Sinä – ja "minä"', '0 1 2'];

/** Rows of a package that has some of every file, as each is declared; what breaks a rule is taken out afterwards. */
class RandomRows {
  readonly files = new Map<string, Cells[]>();
  readonly #draw: Draw;

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  #one<T>(values: readonly T[]): T {
    return values[this.#draw(values.length)]!;
  }

  #from(file: string, column: string): string | undefined {
    const rows = this.files.get(file) ?? [];
    return rows.length === 0 ? undefined : this.#one(rows)[column];
  }

  #cell({ name: file, key }: Resource, name: string, column: Column, row: number, episode: Cells | undefined): string {
    if (!column.required && this.#draw(4) === 0) return '';
    if (column.references !== undefined && column.values === undefined) {
      const parent = Object.values<Resource>(resources).find((each) => each.name === column.references)!;
      return this.#from(parent.name, parent.key[0]!) ?? '';
    }
    switch (column.type) {
      case 'id':
        return key[0] === name && key.length === 1 ? `${file}_${row}` : `x${this.#draw(5)}`;
      case 'date': {
        const from = episode === undefined ? 0 : (Date.parse(episode['referred_on']!) - Date.parse(dayAt(0))) / 86_400_000;
        const span = this.#one([1, 20, 200, lastDay]);
        return dayAt(Math.min(lastDay, from + this.#draw(span)));
      }
      case 'integer':
        return String(
          (column.minimum ?? 0) < 0 ? this.#draw(9) : (column.minimum ?? 0) + this.#draw(Math.min(9, (column.maximum ?? 9) + 1)),
        );
      case 'number':
        return this.#one([String(this.#draw(11)), `${this.#draw(10)}.${this.#draw(100)}`]);
      case 'boolean':
        return this.#one(['true', 'false']);
      case 'code':
        return this.#one(column.values!);
      case 'codes':
        return [this.#one(column.values!), this.#one(column.values!)].join(';');
      default:
        return this.#one(words);
    }
  }

  add(resource: Resource, count: number, given: (row: number) => Readonly<Cells> = () => ({})): void {
    const rows = Array.from({ length: count }, (_, row): Cells => {
      const episode = 'episode_id' in resource.columns && resource.name !== 'episodes' ? this.#one(this.files.get('episodes')!) : undefined;
      const cells = Object.entries(resource.columns).map(
        ([name, column]) => [name, this.#cell(resource, name, column, row, episode)] as const,
      );
      const own: Cells = {
        ...Object.fromEntries(cells),
        ...(episode === undefined ? {} : { episode_id: episode['episode_id']! }),
        ...given(row),
      };
      for (const [start, end] of resource.periods ?? []) {
        const days = [own[start]!, own[end]!];
        if (days.every((day) => day !== '')) [own[start], own[end]] = days.toSorted() as [string, string];
      }
      return own;
    });
    this.files.set(resource.name, rows);
  }

  /** A path of each episode as the machine allows it. */
  addPaths(): void {
    const rows = this.files.get('episodes')!.flatMap((episode): Cells[] => {
      let state: StateId = 'referred';
      let day = (Date.parse(episode['referred_on']!) - Date.parse(dayAt(0))) / 86_400_000;
      const steps: Cells[] = [];
      for (let step = this.#draw(9); step >= 0; step -= 1) {
        steps.push({ episode_id: episode['episode_id']!, state, entered_on: dayAt(day) });
        const following = nextStates(state);
        if (following.length === 0) break;
        state = this.#one(following);
        day += this.#one([0, 1, 30, 90]);
      }
      return steps;
    });
    this.files.set('pathway', rows);
  }
}

const cell = (text: string): string => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function written(files: ReadonlyMap<string, readonly Cells[]>): Record<string, string> {
  const texts: Record<string, string> = {
    'datapackage.json': '{"name":"random","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
  };
  for (const [name, rows] of files) {
    const [first] = rows;
    if (first === undefined) continue;
    const columns = Object.keys(first);
    texts[`${name}.csv`] = table(columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column] ?? '')).join(',')));
  }
  return texts;
}

/**
 * A package of some tens of episodes with rows of every file, valid: rows are drawn as their file declares them, and those that break a
 * rule are taken out until none does.
 */
export async function randomPackage(draw: Draw): Promise<Record<string, string>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const files = await withoutBroken(drawnRows(draw));
    if (files !== undefined) return files;
  }
  throw new Error('no random package could be made valid');
}

function drawnRows(draw: Draw): Map<string, Cells[]> {
  const rows = new RandomRows(draw);
  const startsOn = dayAt(300);
  const episodes = 20 + draw(40);
  for (const resource of Object.values<Resource>(resources)) {
    switch (resource.name) {
      case 'organisations':
        rows.add(resource, 1 + draw(2));
        break;
      case 'pilots':
        rows.add(resource, 1, () => ({ starts_on: startsOn, ends_on: '' }));
        break;
      case 'teams':
        rows.add(resource, 4, () => ({ opened_on: '', closed_on: '' }));
        break;
      case 'arms':
        rows.add(resource, 4, (row) => ({
          arm_id: ['new', 'old', 'beside', 'late'][row]!,
          role: row === 0 || row === 3 ? 'intervention' : 'comparator',
          team_id: `teams_${row}`,
          from_on: row === 0 ? startsOn : row === 3 ? dayAt(500) : '',
          to_on: row === 1 && draw(2) === 0 ? dayAt(299) : '',
        }));
        break;
      case 'episodes':
        rows.add(resource, episodes, (row) => ({
          client_id: `clients_${row % 25}`,
          referred_on: dayAt(draw(700)),
          observed_from: '',
          observed_until: dayAt(lastDay - draw(2) * draw(150)),
        }));
        break;
      case 'pathway':
        rows.addPaths();
        break;
      case 'segments':
      case 'instruments':
        if (draw(3) === 0) rows.add(resource, 3);
        break;
      default:
        rows.add(resource, resource.name === 'clients' ? 25 : draw(5) === 0 ? 1 : 60 + draw(90));
    }
  }
  return rows.files;
}

const attempts = 12;

/** Undefined where what is wrong does not go with the rows that it is told of. */
async function withoutBroken(files: Map<string, Cells[]>): Promise<Record<string, string> | undefined> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const texts = written(files);
    const { problems } = await validatePackage(memorySource(texts), { today: '2026-01-01' });
    if (problems.length === 0) return texts;
    for (const file of new Set(problems.map((problem) => problem.file))) {
      const name = file.replace(/\.csv$/, '');
      const broken = problems.filter((problem) => problem.file === file);
      const numbers = new Set(broken.flatMap(({ row }) => (row === undefined || row === null ? [] : [row])));
      // What is wrong of the file as a whole goes with it.
      files.set(name, numbers.size === 0 ? [] : (files.get(name) ?? []).filter((_, row) => !numbers.has(row + 1)));
    }
  }
  return undefined;
}
