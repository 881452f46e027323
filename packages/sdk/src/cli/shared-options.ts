import { locales } from '@polku/domain';
import { Option } from 'commander';
import { completedBy } from './completed-by.ts';
import { pilotsOfFolder } from './pilots-of.ts';

/** The pilot of a package; the only one where it is left out. */
export const pilotOption = (does: string): Option =>
  completedBy(new Option('--pilot <id>', `${does}; may be left out where the package has only one`), pilotsOfFolder);

/** Metrics, each by itself: one option for each, and each counts. */
export const metricOption = (): Option =>
  completedBy(
    new Option('--metric <id>', 'only this metric, told in full; may be given several times').argParser(
      (value: string, earlier: readonly string[] | undefined) => [...(earlier ?? []), value],
    ),
    async () => {
      const { metricIds, metrics } = await import('@polku/domain/metrics');
      return metricIds.map((word) => ({ word, does: metrics[word].label.en }));
    },
  );

export const languageOfProblems = (): Option =>
  new Option('--language <language>', 'language of the problems').choices(locales).default('en');

/** The database of a server, whose role is who does what the command does. */
export const databaseOption = (): Option => new Option('--database <url>', 'postgres:// address of the database').makeOptionMandatory();
