import { locales, PolkuError, type Locale, type Text } from '@polku/domain';
import { planColumnHelp, planFile, planIntroduction, proposePlan, type PlanRow } from '@polku/domain/evaluation';
import { metrics, type MetricDefinition } from '@polku/domain/metrics';
import { Command, Option } from 'commander';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withExamples } from './examples.ts';
import { progressReporter } from './output.ts';
import { pilotOption } from './shared-options.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface InitOptions extends FormatOptions {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly language: Locale;
  readonly out?: string;
}

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

const texts = {
  written: { fi: 'Suunnitelma täytettäväksi: {file}', sv: 'En plan att fylla i: {file}', en: 'A plan to fill in: {file}' },
  primary: { fi: 'Ehdotus päämittariksi: {metric}', sv: 'Förslag till huvudmått: {metric}', en: 'Proposed as primary: {metric}' },
  next: {
    fi: 'Kun se on valmis: polku plan lock {source} --pilot {pilot} --out lukittu.json',
    sv: 'När den är klar: polku plan lock {source} --pilot {pilot} --out last.json',
    en: 'When it is ready: polku plan lock {source} --pilot {pilot} --out locked.json',
  },
} as const satisfies Record<string, Text>;

const filled = (text: string, facts: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (open, name: string) => facts[name] ?? open);

/** What was written, and what each column to fill in asks. */
function linesOf(rows: readonly PlanRow[], language: Locale, facts: { file: string; source: string; pilot: string }): readonly string[] {
  const primary = rows.find(({ priority }) => priority === 'primary');
  return [
    filled(texts.written[language], facts),
    ...(primary === undefined
      ? []
      : [filled(texts.primary[language], { metric: `${definitions[primary.metric]!.label[language]} (${primary.metric})` })]),
    '',
    planIntroduction[language],
    '',
    ...Object.entries(planColumnHelp).map(([column, { label, help }]) => `${column} – ${label[language]}. ${help[language]}`),
    '',
    filled(texts.next[language], facts),
  ];
}

const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function refuseToOverwrite(): never {
  throw new PolkuError(
    'plan_refused',
    'The file for the plan exists already, or cannot be written: a plan is not written over. Name another with --out, or remove it first.',
  );
}

export function planInitCommand(): Command {
  const command = new Command('init')
    .argument('<dir>', 'folder of the data package')
    .addOption(pilotOption('the pilot'))
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .addOption(new Option('--language <language>', 'language of the help').choices(locales).default('fi'))
    .option('--out <file>', 'the new file (default: plan.csv in the folder); it is never written over')
    .action(async (folder: string, { pilot: asked, organisation, language, out, ...options }: InitOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals({ ...options, language }, async () => {
        const file = out ?? join(folder, 'plan.csv');
        if (await isThere(file)) refuseToOverwrite();
        const { evaluateFolder, readRows } = await import('../local.ts');
        // Which metrics there are rows of, and how each is bound in time; no number of an outcome is looked at.
        const evaluation = await evaluateFolder(folder, { pilot: asked, organisation, policy: 'none' }, progressReporter());
        const pilot = evaluation.pilot.id;
        const { pilots } = await readRows(folder, ['pilots']);
        const { hypothesis = null, ends_on: endsOn = null } =
          pilots.find((row) => row.pilot_id === pilot && (organisation === undefined || row.organisation_id === organisation)) ?? {};
        const rows = proposePlan(evaluation, { hypothesis, endsOn }, metrics);
        const written = planFile(rows);
        await writeFile(file, written, { flag: 'wx' }).catch(refuseToOverwrite);
        await print(options, {
          json: () => ({ file, pilot, rows }),
          text: () => linesOf(rows, language, { file, source: folder, pilot }).join('\n'),
          tables: () => [{ columns: Object.keys(rows[0] ?? {}), rows: rows.map((row) => Object.values(row)) }],
          csv: () => written,
        });
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku plan init examples/waiting-list --out to-fill-in.csv --language en',
    does: 'a plan to fill in, with a proposed primary metric',
  });
}
