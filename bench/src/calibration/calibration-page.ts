import { markdownTable } from '../markdown.ts';
import { daysTable, looksTable, othersTable, type CountedFamily, type CountedLooks } from './calibration-tables.ts';
import type { Family } from './families.ts';
import type { FamilyCounts } from './family-counts.ts';

/** The page of the docs: what is asked, the families that are held to it, and those that no method can answer. */
export function calibrationPage(counted: readonly CountedFamily[], looks: readonly CountedLooks[]): string {
  const held = counted.filter(([{ exemptBecause }]) => exemptBecause === undefined);
  const exempt = counted.filter(([{ exemptBecause }]) => exemptBecause !== undefined);
  const [silent, effects] = [true, false].map((isSilent) => held.filter(([, { days }]) => (days.truth === 0) === isSilent));
  return `${[
    introduction,
    '## Counties in which the pilot changes nothing',
    daysTable(silent!),
    '## Counties in which it does',
    daysTable(effects!),
    whatTellsAnEffect,
    '## The other outcomes',
    otherOutcomes,
    othersTable([...silent!, ...effects!]),
    whatOthersTell,
    whatMonthsTell(silent!),
    '## Looked at every quarter',
    whatLooksAre,
    looksTable(looks),
    whatSpendingIsFor(looks),
    '## Where no method helps',
    daysTable(exempt),
    othersTable(exempt),
    exempt.map(([{ title, exemptBecause }, { days }]) => `- *${title}.* ${exemptBecause}${hintsByDays(days)}`).join('\n'),
    whatNobodyTells,
    howItWasFixed,
  ].join('\n\n')}\n`;
}

const introduction = `# Does a pilot without effect stay silent?

Counties are drawn by chance, and what is true of each is known: in some the pilot changes nothing, in others it shortens or lengthens the wait of
its clients. Each is read as Polku reads a pilot (\`packages/engine/src/designs\`): days until the first service within 182 days, exits censored, by difference in
differences of the new team's clients, those of its area before and those beside. A county has 4 000 referrals in three years, one new team that follows
three, and three teams beside, unless its name says otherwise; waits shorten by 5 % a year and were longer in the first half-year.

- *Decided*: the interval at 95 % does not hold 0, so that the page would say better or worse, and more surely than by a hint. Where nothing happens that is an error, and at most 5 in 100 are aimed at.
- *Truth held*: the interval holds the true effect on the new team's clients. Aimed at: 93 to 98 in 100. More is not an error, but says that intervals are wider than these counties need.
- *Bias*: how far estimates lie from the truth on average, in sampling standard errors. Aimed at: 0.2 at most.
- *Width*: how long the interval is beside the one that sampling alone would give. Aimed at: 2 at most where no team and no quarter has a pace of its own.

In parentheses stands what chance in the simulation itself leaves open (95 %). This page is written by \`npx -y pnpm@12.21.0 bench calibration --cohorts 300 --out counts.json\`; without \`--cohorts\`
1 000 of each county are drawn for the days, and 200 for all else in any case. A run that is interrupted goes on from the file; \`--quick\` prints a short form.`;

const whatTellsAnEffect = `One new team can rarely prove a model: a small effect is nearly always left open, and that is the honest answer. Three new teams that start one after the other can.`;

const otherOutcomes = `The same counties, each drawn once and read by what else is measured:

- *incidence* of service by day 90, other exits competing;
- *share* served on day 90, of those whose day has come; one in twenty is lost by chance, and left out;
- *score* from 0 to 10 half a year after the referral, adjusted for the first one. Clients differ by their segment and by themselves, half of a distance from the segment's mean is left half a year later, a quarter
  do not answer, and what speeds up a team's waits lifts its scores: a pace of 12 % is as large beside people's spread as it is in days;
- *months*: days again, as if nobody were beside, by the level of the own area's monthly means before and after the start. However sure its interval, it is never called more than a hint; so hints are what is counted.

Three numbers in a cell are those of incidence, share and score. Where there is an effect, what is decided is counted on its own side alone, and the truth is that of shares and of the score. Aimed at: no outcome whose
decided share is certainly above 5 in 100 where nothing happens.`;

const whatOthersTell = `What is known of one day tells less than the days until it, so that the same effect is found less often by a share or a score. One team's shock draws every outcome away from the truth as it draws days; intervals
are as much wider as other teams lead one to expect, and still hold it.`;

/** Where the days gave a hint and decided nothing. */
const hintsByDays = ({ hinted, cohorts }: FamilyCounts['days']): string =>
  hinted === 0 ? '' : ` Of a hundred such counties ${Math.round((100 * hinted) / cohorts)} are given one by their days.`;

/** From the least to the most of a family's hints, in whole per cent. */
function hintsOf(counted: readonly CountedFamily[]): string {
  const shares = counted.map(([, { months }]) => Math.round((100 * months.hinted) / months.cohorts));
  const [least, most] = [Math.min(...shares), Math.max(...shares)];
  return least === most ? String(least) : `${least} to ${most}`;
}

function whatMonthsTell(silent: readonly CountedFamily[]): string {
  const isShocked = ({ county }: Family) => county.commonShock !== 1;
  const isStraight = ({ county }: Family) => county.slowStart === 1;
  const hintsWhere = (isIn: (family: Family) => boolean) => hintsOf(silent.filter(([family]) => isIn(family)));
  return `By months alone a common shock at the start cannot be told from an effect there: of a hundred such counties in which the pilot changes nothing, ${hintsWhere(isShocked)} are given a hint. Without
one it is ${hintsWhere((family) => !isShocked(family) && !isStraight(family))}: waits that were longer in the first half-year bend the trend of the months before, from which those after are expected. Where nothing
bends it, it is ${hintsWhere(isStraight)}. That is why months alone never say more than a hint.`;
}

const whatLooksAre = `Groups look every quarter, and a difference that is looked for eight times is found too often. The same counties are followed for eight quarters with as many referrals a day, and read at the end of each as
if what comes later were not there, by the longest of 14, 30, 90 and 182 days that every group can be followed to. A locked plan names the eight days; each decides at the level that the plan's spending function
(O'Brien and Fleming's) leaves it. Aimed at: at most 5 in 100 decided at any look, and certainly no more than 7.`;

const whatSpendingIsFor = (looks: readonly CountedLooks[]): string => {
  const over = (of: (counts: CountedLooks[1]) => number) => looks.reduce((sum, [, counts]) => sum + of(counts), 0);
  const perHundred = (count: number) => ((100 * count) / over(({ cohorts }) => cohorts)).toFixed(1);
  return `Of all these counties together, ${perHundred(over(({ everAtUsualLevel }) => everAtUsualLevel))} in 100 would have been called better or worse at some look if each decided at 95 %; with spending ${perHundred(
    over(({ ever }) => ever),
  )} are.`;
};

const whatNobodyTells = `A shock that comes together with the pilot, in the new team alone and for good, looks just like an effect: no method can tell it from one. What stands above is how often teams' usual differences are
taken for one. Those who are lost because of the outcome are missing from a share and from scores as well; the page tells how different they would have to be to overturn what is said.`;

const howItWasFixed = `## How the rules were fixed

Rules and the prior of shocks were fixed by cohorts of the seeds 1 to 300; the tables above are of other seeds (from 7 000 001 on), which were drawn afterwards. The prior is a half-normal whose scale is a share of the outcome's spread over people:

${markdownTable(
  [
    'share',
    'no effect: decided, %',
    'team paces of 12 %: decided, %',
    'one team beside: width',
    'as Pori: decided, %',
    'staggered: decided, %',
  ],
  [
    ['0.05', '2.3', '14.3', '1.44', '81.0', '93.7'],
    ['0.07', '1.0', '10.7', '1.65', '75.0', '93.3'],
    ['0.1', '1.0', '8.7', '1.91', '68.7', '93.3'],
    ['0.12', '0.7', '7.3', '2.06', '67.3', '92.3'],
    ['0.15', '0.3', '6.3', '2.27', '64.3', '91.0'],
    ['0.2', '0.0', '4.3', '2.56', '61.3', '89.3'],
  ],
)}

0.2 is the smallest of them that keeps counties silent in which every team has a pace of its own. It costs little where there is something to find. It misses two aims on purpose: beside one team alone the interval
is more than twice that of sampling, since one team shows little of how teams differ; and where neither teams nor quarters differ, intervals hold the truth more often than 98 in 100.

The same seeds showed that one common change in days leads one to expect too much of lighter clients (as Pori: bias 0.23 standard errors): so each segment changes by its own from before the start to after.`;
