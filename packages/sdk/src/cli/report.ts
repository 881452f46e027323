import { locales, type Locale } from '@polku/domain';
import { draftSteeringReport, type SteeringReportDraft } from '@polku/domain/casework';
import { policyIds, type PolicyId } from '@polku/domain/evaluation';
import { reportFieldIds, reportFields } from '@polku/domain/reference';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { printJson, progressReporter } from './output.ts';

interface ReportOptions {
  readonly pilot: string;
  readonly organisation?: string;
  readonly language: Locale;
  readonly arm?: string;
  readonly from?: string;
  readonly asOf?: string;
  readonly policy: PolicyId;
  readonly json?: boolean;
}

/** The four fields of a draft in one language. */
const fieldsOf = ({ fields }: SteeringReportDraft, language: Locale) =>
  reportFieldIds.map((id) => ({ id, label: reportFields[id].label[language], text: fields[id].text[language] }));

export function reportCommand(): Command {
  return new Command('report')
    .description('draft the four-field report to the steering group in Markdown, for a person to correct and sign')
    .argument('<dir>', 'folder of the data package')
    .requiredOption('--pilot <id>', 'the pilot to report on')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .option('--arm <id>', 'the intervention to tell of, where the pilot has several (default: the first)')
    .addOption(new Option('--language <language>', 'language of the report').choices(locales).default('fi'))
    .option('--from <date>', 'first day of the period reported on (default: the beginning); it ends at the cut-off', isoDate)
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .addOption(new Option('--policy <id>', 'what may be shown').choices(policyIds).default('steering'))
    .option('--json', 'print one JSON document')
    .action(async (folder: string, { pilot, organisation, language, arm, from, asOf, policy, json }: ReportOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals(json, async () => {
        const [{ evaluateFolder }, { readReportContext }] = await Promise.all([
          import('../local.ts'),
          import('../export/report-context.ts'),
        ]);
        const evaluation = await evaluateFolder(folder, { pilot, organisation, asOf, policy }, progressReporter());
        const to = evaluation.provenance.asOf;
        const draft = draftSteeringReport(evaluation, {
          ...(await readReportContext(folder, evaluation)),
          ...(arm !== undefined && { intervention: arm }),
          ...(from !== undefined && { period: { from, to } }),
        });
        const fields = fieldsOf(draft, language);
        if (json) return printJson({ language, period: draft.period, fields });
        const { from: first, to: last } = draft.period;
        console.log(`# ${evaluation.pilot.name}\n\n${first === null ? last : `${first} – ${last}`}`);
        for (const { label, text } of fields) console.log(`\n## ${label}\n\n${text.replaceAll(/^/gm, '- ')}`);
      });
    });
}
