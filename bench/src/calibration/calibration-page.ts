import { isAbsent, wilson } from '@polku/stats';
import { markdownTable } from '../markdown.ts';
import type { Family } from './families.ts';
import type { FamilyCounts } from './family-counts.ts';

type Counted = readonly (readonly [Family, FamilyCounts])[];

const percent = (share: number): string => (100 * share).toFixed(1);

/** A share in per cent, and how far chance in the simulation may have raised it. */
function shareOf(count: number, of: number): string {
  const chance = wilson(count, of);
  return isAbsent(chance) ? '' : `${percent(count / of)} (${percent(chance.lower)}–${percent(chance.upper)})`;
}

const columns = [
  'county',
  'cohorts',
  'truth, days',
  'decided, %',
  'in the right direction, %',
  'truth held, %',
  'bias ÷ standard error',
  'width ÷ sampling',
  'read by',
];

function cellsOf([{ title }, counts]: Counted[number]): string[] {
  const { cohorts, truth, bases, estimated, decided, right, held, estimates, samplingErrors, widths } = counts;
  const read = Object.entries(bases).map(([basis, count]) => (count === cohorts ? basis : `${basis} ${count}`));
  const start = [title, String(cohorts), truth.toFixed(1)];
  if (estimated === 0) return [...start, '', '', '', '', '', read.join(', ')];
  return [
    ...start,
    shareOf(decided, cohorts),
    truth === 0 ? '' : shareOf(right, cohorts),
    shareOf(held, estimated),
    ((estimates - estimated * truth) / samplingErrors).toFixed(2),
    (widths / estimated).toFixed(2),
    read.join(', '),
  ];
}

export const familyTable = (counted: Counted): string => markdownTable(columns, counted.map(cellsOf));

/** The page of the docs: what is asked, the families that are held to it, and those that no method can answer. */
export function calibrationPage(counted: Counted): string {
  const held = counted.filter(([{ exemptBecause }]) => exemptBecause === undefined);
  const exempt = counted.filter(([{ exemptBecause }]) => exemptBecause !== undefined);
  const [silent, effects] = [true, false].map((isSilent) => held.filter(([, { truth }]) => (truth === 0) === isSilent));
  return `${[
    introduction,
    '## Counties in which the pilot changes nothing',
    familyTable(silent!),
    '## Counties in which it does',
    familyTable(effects!),
    whatTellsAnEffect,
    '## Where no method helps',
    familyTable(exempt),
    exempt.map(([{ title, exemptBecause }]) => `- *${title}.* ${exemptBecause}`).join('\n'),
    howItWasFixed,
  ].join('\n\n')}\n`;
}

const introduction = '';
const whatTellsAnEffect = '';
const howItWasFixed = '';
