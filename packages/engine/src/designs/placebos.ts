import { effectPValue, effectVariance, imputedEffect, isAbsent, blockMeans, shockSpread, type OutcomeCell } from '@polku/stats';
import { basesOfCells } from './bases.ts';
import { priorScale } from './contrast.ts';
import { blockDays } from './designed-row.ts';
import { standardErrorOf } from './standard-error.ts';

/** An estimate of an effect where there was none to find. */
export interface Placebo {
  readonly kind: 'time' | 'team' | 'metric';
  readonly estimate: number;
  readonly standardError: number;
  /** People of its smaller side. */
  readonly people: number;
  /** How likely so large an estimate is without any shock beyond those that the other cells show. */
  readonly pValue: number;
}

/** Blocks before the start whose people all reach the horizon before it. */
const lastWholeBlock = (horizonDays: number): number => -1 - Math.ceil(horizonDays / blockDays);

/** The pilot as if it had begun in each earlier block, or in each team beside: what the method makes of nothing. */
export function placebos(cells: readonly OutcomeCell[], horizonDays: number): Placebo[] {
  const untreated = cells.filter(({ isTreated }) => !isTreated);
  const ownAreas = new Set(cells.filter(({ isTreated }) => isTreated).map(({ area }) => area));
  return [...inTime(untreated, ownAreas, lastWholeBlock(horizonDays)), ...ofTeams(untreated, ownAreas)];
}

function inTime(untreated: readonly OutcomeCell[], ownAreas: ReadonlySet<string>, last: number): Placebo[] {
  const before = untreated.filter(({ block }) => block <= last);
  const blocks = [...new Set(before.filter(({ area }) => ownAreas.has(area)).map(({ block }) => block))].sort((a, b) => a - b);
  return blocks.slice(1).flatMap((start) =>
    asIf(
      'time',
      before.filter(({ block }) => block <= start),
      ({ area, block }) => ownAreas.has(area) && block === start,
    ),
  );
}

function ofTeams(untreated: readonly OutcomeCell[], ownAreas: ReadonlySet<string>): Placebo[] {
  const beside = untreated.filter(({ area }) => !ownAreas.has(area));
  const teams = [...new Set(beside.map(({ team }) => team))];
  if (teams.length < 2) return [];
  return teams.flatMap((own) =>
    asIf(
      'team',
      beside.map((cell) => (cell.team === own ? { ...cell, area: own } : cell)),
      ({ team, block }) => team === own && block >= 0,
    ),
  );
}

function asIf(kind: Placebo['kind'], cells: readonly OutcomeCell[], isTreated: (cell: OutcomeCell) => boolean): Placebo[] {
  const played = cells.map((cell) => ({ ...cell, isTreated: isTreated(cell) }));
  const effect = imputedEffect(played, basesOfCells.difference_in_differences.factors);
  if (isAbsent(effect)) return [];
  const others = blockMeans(played);
  const spread = shockSpread(others, priorScale(cells));
  if (isAbsent(spread)) return [];
  const variance = effectVariance(effect);
  return [
    {
      kind,
      estimate: effect.estimate,
      people: Math.min(peopleIn(played, true), peopleIn(played, false)),
      standardError: standardErrorOf(variance, spread),
      pValue: effectPValue(effect.estimate, variance, spread),
    },
  ];
}

const peopleIn = (cells: readonly OutcomeCell[], treated: boolean): number =>
  cells.reduce((sum, { isTreated, n }) => (isTreated === treated ? sum + n : sum), 0);
