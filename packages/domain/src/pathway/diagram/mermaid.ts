import type { Locale } from '../../text.ts';
import { phases, statesOfPhase } from '../phases.ts';
import { phaseIds, states, type StateId } from '../states.ts';
import { transitionIds, transitions, type TransitionId } from '../transitions.ts';
import { drawnPassages, sourcesInWords, toldTransitions } from './passages.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;

/**
 * The pathway as a Mermaid flowchart: states by phase, every transition with its condition, returns to the team dotted. Transitions
 * that hold from many states start from one node that names them.
 *
 * @example pathwayMermaid('fi').split('\n').slice(0, 2) // ['flowchart LR', '  subgraph recognition["Tunnistaminen"]']
 */
export function pathwayMermaid(locale: Locale): string {
  const condition = (id: TransitionId): string => quoted(transitions[id].label[locale]);
  const node = (id: StateId): string => `    ${id}[${quoted(states[id].label[locale])}]`;
  const groups = phaseIds.flatMap((phase) => [
    `  subgraph ${phase}[${quoted(phases[phase].label[locale])}]`,
    ...statesOfPhase(phase).map(node),
    '  end',
  ]);
  const beginnings = transitionIds
    .filter((id) => transitions[id].from === null)
    .flatMap((id) => [`  begin(( ))`, ...transitions[id].to.map((to) => `  begin -->|${condition(id)}| ${to}`)]);
  const passages = drawnPassages().flatMap(({ from, to, ids, loop }) =>
    ids.map((id) => `  ${from} ${loop ? '-.->' : '-->'}|${condition(id)}| ${to}`),
  );
  const told = toldTransitions().flatMap((id) => [
    `  ${id}_sources([${quoted(sourcesInWords(id, locale))}])`,
    ...transitions[id].to.map((to) => `  ${id}_sources -->|${condition(id)}| ${to}`),
  ]);
  return ['flowchart LR', ...groups, ...beginnings, ...passages, ...told, ''].join('\n');
}
