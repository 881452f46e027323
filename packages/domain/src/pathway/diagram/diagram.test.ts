import { describe, expect, test } from 'vitest';
import { locales } from '../../text.ts';
import { transitionsBetween } from '../machine.ts';
import { phases } from '../phases.ts';
import { stateIds, states, type StateId } from '../states.ts';
import { transitionIds, transitions } from '../transitions.ts';
import { layOut, measures, type Point } from './layout.ts';
import { drawnPassages, stretchesOf, toldTransitions } from './passages.ts';
import { pathwaySvg } from './svg.ts';

describe('what is drawn', () => {
  test('is every transition: by a line, by the dot of the beginning, or in words', () => {
    const drawn = drawnPassages().flatMap(({ ids }) => ids);
    const begins = transitionIds.filter((id) => transitions[id].from === null);
    expect([...new Set([...drawn, ...begins, ...toldTransitions()])].sort()).toEqual([...transitionIds].sort());
    expect(toldTransitions()).toEqual(expect.arrayContaining(['t49', 't50', 't51', 't53']));
  });

  test('has one line for two states, whichever transitions join them', () => {
    const passages = drawnPassages();
    expect(new Set(passages.map(({ from, to }) => `${from} ${to}`)).size).toBe(passages.length);
    for (const { from, to, ids } of passages) expect(transitionsBetween(from, to)).toEqual(expect.arrayContaining([...ids]));
  });

  test.each<[readonly StateId[], readonly (readonly [StateId, StateId])[]]>([
    [['in_triage', 'waiting_for_team', 'health_check'], [['in_triage', 'health_check']]],
    [
      ['need_recognised', 'in_triage', 'waiting_for_team'],
      [
        ['need_recognised', 'need_recognised'],
        ['in_triage', 'waiting_for_team'],
      ],
    ],
    [[], []],
  ])('tells many sources as stretches of the list of states: %j', (sources, stretches) => {
    expect(stretchesOf(sources)).toEqual(stretches);
  });
});

describe('the layout', () => {
  const passages = drawnPassages();
  const { boxes, lines, bottom } = layOut(passages);
  const { width, boxWidth, boxHeight } = measures;
  const legs = lines.flatMap((line, index) => line.slice(1).map((end, i) => ({ start: line[i]!, end, passage: passages[index]! })));
  const spans = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
  const overlap = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number => Math.min(b, d) - Math.max(a, c);

  test('keeps boxes and lines on the sheet, in columns that do not touch', () => {
    const points: readonly Point[] = [
      ...lines.flat(),
      ...boxes.values(),
      ...[...boxes.values()].map(({ x, y }) => ({ x: x + boxWidth, y: y + boxHeight })),
    ];
    for (const { x, y } of points) expect(x >= 0 && x <= width && y >= 0 && y <= bottom).toBe(true);
    const columns = [...new Set([...boxes.values()].map(({ x }) => x))].sort((a, b) => a - b);
    for (const [index, x] of columns.slice(1).entries()) expect(x - columns[index]!).toBeGreaterThan(boxWidth + 10);
  });

  test('draws lines with right angles, from the side of one box to the side of the other', () => {
    for (const { start, end } of legs) expect(start.x === end.x || start.y === end.y).toBe(true);
    for (const [index, { from, to }] of passages.entries()) {
      const [first, last] = [lines[index]![0]!, lines[index]!.at(-1)!];
      expect([boxes.get(from)!.x, boxes.get(from)!.x + boxWidth]).toContain(first.x);
      expect([boxes.get(to)!.x, boxes.get(to)!.x + boxWidth]).toContain(last.x);
    }
  });

  test('lets no line cross a box', () => {
    const crossings = legs.flatMap(({ start, end, passage }) =>
      [...boxes]
        .filter(([, { x, y }]) => {
          const [across, down] = [overlap(spans(start.x, end.x), [x, x + boxWidth]), overlap(spans(start.y, end.y), [y, y + boxHeight])];
          return start.x === end.x ? down > 0 && across >= 0 && start.x > x && start.x < x + boxWidth : across > 0 && down >= 0;
        })
        .map(([id]) => `${passage.from} → ${passage.to} crosses ${id}`),
    );
    expect(crossings).toEqual([]);
  });

  test('lets lines run on one another only where they lead to one state', () => {
    const lead = ({ to, loop }: (typeof passages)[number]): string => `${to} ${loop}`;
    const shared = legs.flatMap((one, index) =>
      legs
        .slice(index + 1)
        .filter((other) => {
          if (lead(one.passage) === lead(other.passage)) return false;
          const axis = one.start.x === one.end.x ? 'x' : 'y';
          const along = axis === 'x' ? 'y' : 'x';
          if (other.start[axis] !== other.end[axis] || Math.abs(one.start[axis] - other.start[axis]) > 1) return false;
          return overlap(spans(one.start[along], one.end[along]), spans(other.start[along], other.end[along])) > 1;
        })
        .map((other) => `${one.passage.from} → ${one.passage.to} on ${other.passage.from} → ${other.passage.to}`),
    );
    expect(shared).toEqual([]);
  });
});

describe.each(locales)('the drawing in %s', (locale) => {
  const svg = pathwaySvg(locale, { id: 'path-of-test' });
  const plain = (label: string): string => label.replaceAll('"', '&quot;');

  test('is a well-formed picture with a title and a description that names every state', () => {
    const open: string[] = [];
    for (const [, closing, name, , empty] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
      if (closing) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name!);
    }
    expect(open).toEqual([]);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="path-of-test-title path-of-test-desc"');
    const description = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg)![1]!;
    for (const id of stateIds) expect(description).toContain(plain(states[id].label[locale]));
  });

  test('shows every phase, state and condition, and no label larger than its box', () => {
    for (const phase of Object.values(phases)) expect(svg).toContain(`>${phase.label[locale]}</text>`);
    for (const id of transitionIds) expect(svg).toContain(plain(transitions[id].label[locale]));
    expect(svg.match(/class="state/g)).toHaveLength(stateIds.length);
    for (const [, line] of svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)) expect(line!.length).toBeLessThanOrEqual(19);
    for (const [, text] of svg.matchAll(/<text text-anchor="middle">(.*?)<\/text>/g))
      expect(text!.split('</tspan>').length - 1).toBeLessThanOrEqual(3);
  });
});
