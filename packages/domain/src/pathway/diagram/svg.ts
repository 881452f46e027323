import { fill } from '../../sentences/prose.ts';
import type { Locale, Text } from '../../text.ts';
import { isTerminal } from '../machine.ts';
import { phases, statesOfPhase } from '../phases.ts';
import { phaseIds, stateIds, states, type StateId } from '../states.ts';
import { transitionIds, transitions, type TransitionId } from '../transitions.ts';
import { layOut, measures, type Point } from './layout.ts';
import { drawnPassages, sourcesInWords, toldTransitions, type Passage } from './passages.ts';

const words = {
  title: { fi: 'Työkyvyn tuen polku', sv: 'Stigen för stöd för arbetsförmågan', en: 'The pathway of work ability support' },
  summary: {
    fi: '{states} tilaa {phases} vaiheessa ja {transitions} siirtymää.',
    sv: '{states} lägen i {phases} faser och {transitions} övergångar.',
    en: '{states} states in {phases} phases, and {transitions} transitions.',
  },
  passes: { fi: 'siirtyy', sv: 'går vidare', en: 'passes on' },
  comesBack: { fi: 'palaa tiimiin', sv: 'återgår till teamet', en: 'comes back to the team' },
} as const satisfies Record<string, Text>;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(10 * value) / 10);

/** Colours of the page that the drawing stands in; those after the commas serve where it stands alone. */
const style = (id: string): string => `
#${id} { font-family: var(--polku-face, system-ui, sans-serif); font-size: 12px; fill: var(--polku-ink, #14212b); }
#${id} .ground { fill: var(--polku-paper, #fff); }
#${id} .phase { font-size: 13px; font-weight: 600; }
#${id} .state rect { fill: var(--polku-paper, #fff); stroke: var(--polku-line-strong, #8a98a2); }
#${id} .state.ended rect { fill: var(--polku-ground, #f4f7f6); stroke: var(--polku-line, #dce3e7); }
#${id} .line { fill: none; stroke: var(--polku-ink-faint, #5f6f7a); stroke-width: 1.2; stroke-linejoin: round; }
#${id} .line.loop { stroke: var(--polku-arm-2, #b4531a); stroke-width: 1.6; stroke-dasharray: 5 3; }
#${id} g.passage:hover .line { stroke: var(--polku-focus, #1b5cff); stroke-width: 2.4; }
#${id} .tip { fill: var(--polku-ink-faint, #5f6f7a); }
#${id} .tip.loop { fill: var(--polku-arm-2, #b4531a); }
#${id} .note { fill: var(--polku-ink-soft, #44545f); }`;

/**
 * The pathway as an SVG drawing, made from the declared states and transitions: a column for each phase, returns to the team dashed and
 * coloured, and in words what may happen from many states. It scales to the width it is given and reads well from 1280 pixels on.
 * Colours and typeface are CSS variables of the page (`--ink`, `--paper`, `--line-strong`, `--arm-2`, `--face` and so on), with
 * fallbacks for a drawing that stands alone. Hovering over a line tells its condition.
 *
 * @param options.id of the drawing within the page; give each its own where there are several.
 */
export function pathwaySvg(locale: Locale, { id = 'pathway-diagram' }: { readonly id?: string } = {}): string {
  const passages = drawnPassages();
  const { boxes, columns, lines, bottom } = layOut(passages);
  const notes = toldTransitions().map((told) => noteOf(told, locale));
  const height = bottom + 44 + 20 * notes.length;
  const headings = phaseIds.map(
    (phase, column) => `<text class="phase" x="${round(columns[column]!)}" y="28">${escaped(phases[phase].label[locale])}</text>`,
  );
  const drawn = passages.map(
    (passage, index) =>
      `<g class="passage"><title>${escaped(conditionOf(passage, locale))}</title><path class="line${passage.loop ? ' loop' : ''}" d="${roundedPath(lines[index]!)}"/>${tip(lines[index]!, passage.loop)}</g>`,
  );
  const nodes = stateIds.map((state) => node(state, boxes.get(state)!, locale));
  const told = notes.map(
    (note, index) => `<text class="note" x="${measures.margin}" y="${bottom + 52 + 20 * index}">${escaped(note)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" id="${escaped(id)}" viewBox="0 0 ${measures.width} ${height}" width="100%" role="img" lang="${locale}" aria-labelledby="${escaped(id)}-title ${escaped(id)}-desc">`,
    `<title id="${escaped(id)}-title">${escaped(words.title[locale])}</title>`,
    `<desc id="${escaped(id)}-desc">${escaped(descriptionOf(notes, locale))}</desc>`,
    `<style>${style(escaped(id))}\n</style>`,
    `<rect class="ground" width="${measures.width}" height="${height}"/>`,
    ...headings,
    ...beginnings(boxes, locale),
    ...drawn,
    ...nodes,
    ...key(bottom + 24, locale),
    ...told,
    '</svg>',
    '',
  ].join('\n');
}

/** All that the drawing shows, for those who do not see it: phases with their states, then what may happen from many states. */
function descriptionOf(notes: readonly string[], locale: Locale): string {
  const counts = { states: String(stateIds.length), phases: String(phaseIds.length), transitions: String(transitionIds.length) };
  const listed = phaseIds.map(
    (phase) =>
      `${phases[phase].label[locale]}: ${statesOfPhase(phase)
        .map((state) => states[state].label[locale])
        .join('; ')}.`,
  );
  return [fill(words.summary[locale], counts), ...listed, ...notes.map((note) => `${note}.`)].join(' ');
}

const noteOf = (id: TransitionId, locale: Locale): string =>
  `${sourcesInWords(id, locale)} → ${transitions[id].to.map((to) => `"${states[to].label[locale]}"`).join(' / ')}: ${transitions[id].label[locale]}`;

const conditionOf = ({ from, to, ids }: Passage, locale: Locale): string =>
  `${states[from].label[locale]} → ${states[to].label[locale]}: ${ids.map((id) => `${transitions[id].label[locale]} (${id})`).join('; ')}`;

/** A dot before each state with which a case begins. */
function beginnings(boxes: ReadonlyMap<StateId, Point>, locale: Locale): readonly string[] {
  return transitionIds
    .filter((id) => transitions[id].from === null)
    .flatMap((id) => transitions[id].to.map((to) => ({ id, box: boxes.get(to)! })))
    .map(({ id, box }) => {
      const [x, y] = [box.x, box.y + measures.boxHeight / 2];
      const line = [
        { x: x - 14, y },
        { x, y },
      ];
      return `<g class="passage"><title>${escaped(`${transitions[id].label[locale]} (${id})`)}</title><circle class="tip" cx="${round(x - 15)}" cy="${round(y)}" r="4"/><path class="line" d="${roundedPath(line)}"/>${tip(line, false)}</g>`;
    });
}

function node(state: StateId, { x, y }: Point, locale: Locale): string {
  const { boxWidth, boxHeight } = measures;
  const lines = wrapped(states[state].label[locale]);
  const firstLine = y + boxHeight / 2 - (lines.length - 1) * 7.5 + 4;
  const text = lines
    .map((line, index) => `<tspan x="${round(x + boxWidth / 2)}" y="${round(firstLine + 15 * index)}">${escaped(line)}</tspan>`)
    .join('');
  return `<g class="state${isTerminal(state) ? ' ended' : ''}"><rect x="${round(x)}" y="${round(y)}" width="${boxWidth}" height="${boxHeight}" rx="8"/><text text-anchor="middle">${text}</text></g>`;
}

const mostCharactersOfLine = 18;

/** Words of a label in lines that a box holds. */
function wrapped(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)!} ${word}`;
    if (lines.length > 0 && joined.length <= mostCharactersOfLine) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function key(y: number, locale: Locale): readonly string[] {
  const entry = (x: number, loop: boolean, text: string): string =>
    `<path class="line${loop ? ' loop' : ''}" d="M${x} ${y}h34"/>${tip(
      [
        { x, y },
        { x: x + 40, y },
      ],
      loop,
    )}<text class="note" x="${x + 48}" y="${y + 4}">${escaped(text)}</text>`;
  return [entry(measures.margin, false, words.passes[locale]), entry(measures.margin + 180, true, words.comesBack[locale])];
}

/** The arrow's tip at the end of a line. */
function tip(line: readonly Point[], loop: boolean): string {
  const [before, end] = line.slice(-2) as [Point, Point];
  const back = end.x > before.x ? -6 : 6;
  return `<path class="tip${loop ? ' loop' : ''}" d="M${round(end.x)} ${round(end.y)}l${back} -3.5v7z"/>`;
}

const cornerRadius = 5;

/** A line through points at right angles, its corners rounded as far as the legs are long enough. */
function roundedPath(points: readonly Point[]): string {
  const kept = points.filter(({ x, y }, index) => index === 0 || x !== points[index - 1]!.x || y !== points[index - 1]!.y);
  const towards = (from: Point, to: Point): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const step = Math.min(cornerRadius, length / 2) / length;
    return { x: from.x + step * (to.x - from.x), y: from.y + step * (to.y - from.y) };
  };
  const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
  const corners = kept
    .slice(1, -1)
    .map((corner, index) => `L${at(towards(corner, kept[index]!))}Q${at(corner)} ${at(towards(corner, kept[index + 2]!))}`);
  return `M${at(kept[0]!)}${corners.join('')}L${at(kept.at(-1)!)}`;
}
