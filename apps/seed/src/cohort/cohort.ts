import type { ResourceName } from '@polku/domain/data-package';
import { descriptorFile, licenceFile, readmeFile, type PackageDescription } from '../package/description.ts';
import { csvHeader, csvRow, type NewRow, type Tables } from '../package/table.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { episodeTables } from './episode-tables.ts';
import { organisationRecords } from '../records/organisation-records.ts';
import { steeringRecords } from '../records/steering-records.ts';
import { teamRecords } from '../records/team-records.ts';
import { lockedPlanFile, lockedPlanName } from './locked-plan.ts';
import { pilotTables } from './pilot-tables.ts';
import { Random } from './random.ts';
import { truthFile, type CohortSize } from './truth.ts';

/** Takes text for the end of a file, by the file's name. */
export type Append = (file: string, text: string) => void;

const describe = ({ name, title, description, calibration, background }: Scenario, { episodes, seed }: CohortSize): PackageDescription => ({
  name,
  title,
  description,
  sources: [{ title: `Made by \`polku-seed ${name} --episodes ${episodes} --seed ${seed}\`; no row is about a real person` }],
  licence: {
    name: 'CC0-1.0',
    title: 'Creative Commons Zero 1.0',
    path: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  arrangement: [
    'Every row is drawn at random from the numbers in `truth.json`: the effects of the team, how people differ, what happens to everyone alike, and which dates and scores are missing. An analysis that is honest finds these effects again.',
    `Every case passes through the states of \`pathway.csv\` only as the state machine of the pathway lets it, on days that agree with \`events.csv\`. The exceptions are made on purpose: in ${background.flawedDatesShare * 100} % of the episodes the day of the goals is missing or stands after the plan, and no other rule of the pathway is broken.`,
    calibration.map((line) => `- ${line}`).join('\n'),
  ],
});

/**
 * Generates a cohort as the files of a data package, row by row: memory does not grow with the number of episodes. The
 * same scenario, size and seed give the same bytes.
 */
export function generateCohort(scenario: Scenario, size: CohortSize, append: Append): void {
  const random = new Random(size.seed);
  const started = new Set<ResourceName>();
  const write = <Name extends ResourceName>(name: Name, rows: readonly NewRow<Name>[]) => {
    if (rows.length === 0) return;
    const header = started.has(name) ? '' : csvHeader(name);
    started.add(name);
    append(`${name}.csv`, header + rows.map((row) => csvRow(name, row)).join(''));
  };
  const writeAll = (tables: Tables) => {
    for (const name of Object.keys(tables) as ResourceName[]) write(name, tables[name] as readonly NewRow<ResourceName>[]);
  };

  const pilotOnly = pilotTables(scenario, size.episodes, random);
  writeAll(pilotOnly);
  writeAll(teamRecords(scenario, random.fork('teams')));
  writeAll(organisationRecords(scenario, random.fork('organisations')));
  writeAll(steeringRecords(scenario));
  for (const tables of episodeTables(scenario, size.episodes, random)) writeAll(tables);

  const description = describe(scenario, size);
  append('datapackage.json', descriptorFile(description, [...started]));
  append(
    'README.md',
    readmeFile(
      description,
      scenario.counties.slice(0, 1).map(({ pilotId }) => pilotId),
      lockedPlanName,
    ),
  );
  append('LICENCE.md', licenceFile(description));
  append(lockedPlanName, lockedPlanFile(pilotOnly));
  append('truth.json', truthFile(scenario, size));
}
