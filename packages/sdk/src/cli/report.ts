import { locales, type Locale } from '@polku/domain';
import type { SteeringReportDraft } from '@polku/domain/casework';
import { policyIds, type PolicyId } from '@polku/domain/evaluation';
import { reportFieldIds, reportFields } from '@polku/domain/reference';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { sayNoRegister } from './no-register.ts';
import { progressReporter } from './output.ts';
import { pilotOption } from './shared-options.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface ReportOptions extends FormatOptions {
  readonly pilot?: string;
  readonly organisation?: string;
  readonly language: Locale;
  readonly arm?: string;
  readonly from?: string;
  readonly asOf?: string;
  readonly policy: PolicyId;
}

/** The four fields of a draft in one language. */
const fieldsOf = ({ fields }: SteeringReportDraft, language: Locale) =>
  reportFieldIds.map((id) => ({ id, label: reportFields[id].label[language], text: fields[id].text[language] }));

export function reportCommand(): Command {
  const command = new Command('report')
    .argument('<dir>', 'folder of the data package')
    .addOption(pilotOption('the pilot to report on'))
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .option('--arm <id>', 'the intervention to tell of, where the pilot has several (default: the first)')
    .addOption(new Option('--language <language>', 'language of the report').choices(locales).default('fi'))
    .option('--from <date>', 'first day of the period reported on (default: the beginning); it ends at the cut-off', isoDate)
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .action(async (folder: string, { pilot, organisation, language, arm, from, asOf, policy, ...options }: ReportOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals({ ...options, language }, async () => {
        const [{ evaluateFolder }, { readReportContext }, { draftSteeringReport }] = await Promise.all([
          import('../local.ts'),
          import('../export/report-context.ts'),
          import('@polku/domain/casework'),
        ]);
        const evaluation = await evaluateFolder(folder, { pilot, organisation, asOf, policy }, progressReporter());
        sayNoRegister(policy, asOf);
        const to = evaluation.provenance.asOf;
        const draft = draftSteeringReport(evaluation, {
          ...(await readReportContext(folder, evaluation)),
          ...(arm !== undefined && { intervention: arm }),
          ...(from !== undefined && { period: { from, to } }),
        });
        const fields = fieldsOf(draft, language);
        const { period } = draft;
        const days = [period.from, period.to].filter((day) => day !== null).join(' – ');
        const sections = fields.map(({ label, text }) => `## ${label}\n\n${text.replaceAll(/^/gm, '- ')}`);
        const markdown = [`# ${evaluation.pilot.name}`, days, ...sections].join('\n\n');
        await print(options, {
          json: () => ({ language, period, fields }),
          // What people correct and sign is Markdown, in the terminal too.
          text: () => markdown,
          tables: () => [{ told: [markdown], columns: [], rows: [] }],
          csv: () => ({ columns: ['id', 'label', 'text'], rows: fields }),
        });
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku report examples/waiting-list --language sv',
    does: 'a draft in Swedish for the steering group',
  });
}
