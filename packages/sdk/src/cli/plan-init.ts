import { locales, PolkuError, type Locale, type Text } from '@polku/domain';
import { metrics, type MetricDefinition } from '@polku/domain/metrics';
import { planColumnHelp, planFile, planIntroduction, proposePlan, type PlanRow } from '@polku/domain/evaluation';
import { Command, Option } from 'commander';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printJson, progressReporter } from './output.ts';

interface InitOptions {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly language: Locale;
  readonly out?: string;
  readonly json?: boolean;
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
  return new Command('init')
    .description('write a plan to fill in: the metrics that the package can measure, with a proposed primary one')
    .argument('<dir>', 'folder of the data package')
    .option('--pilot <id>', 'the pilot, where the package has several')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .addOption(new Option('--language <language>', 'language of the help').choices(locales).default('fi'))
    .option('--out <file>', 'the new file (default: plan.csv in the folder); it is never written over')
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { pilot: asked, organisation, language, out, json }: InitOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(json, async () => {
        const file = out ?? join(folder, 'plan.csv');
        if (await isThere(file)) refuseToOverwrite();
        const [{ evaluateFolder, readRows }, { onlyPilot }] = await Promise.all([import('../local.ts'), import('../plan-files.ts')]);
        const { pilots } = await readRows(folder, ['pilots']);
        const pilot = onlyPilot(
          pilots.map(({ pilot_id }) => pilot_id),
          asked,
        );
        // Which metrics there are rows of, and how each is bound in time; no number of an outcome is looked at.
        const evaluation = await evaluateFolder(folder, { pilot, organisation, policy: 'none' }, progressReporter());
        const { hypothesis = null, ends_on: endsOn = null } =
          pilots.find((row) => row.pilot_id === pilot && (organisation === undefined || row.organisation_id === organisation)) ?? {};
        const rows = proposePlan(evaluation, { hypothesis, endsOn }, metrics);
        await writeFile(file, planFile(rows), { flag: 'wx' }).catch(refuseToOverwrite);
        if (json) printJson({ file, pilot, rows });
        else console.log(linesOf(rows, language, { file, source: folder, pilot }).join('\n'));
      });
    });
}
