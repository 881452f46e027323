import { locales, nearestIds, PolkuError, type Locale } from '@polku/domain';
import { describedKinds, type DescribedEntry } from '@polku/domain/reference';
import { Argument, Command, Option } from 'commander';
import { completedBy, type Typed } from './completed-by.ts';
import { describedPrintout } from './described-printout.ts';
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

/** A name without its number and its case: `Metric` and `metrics`, `hypothesis` and `hypotheses` are one. */
const stemOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/ies$/, 'y')
    .replace(/(es|is|s)$/, '');

/** The known name that is meant: exactly, else by the stem where only one has it. */
function meant(typed: string, known: readonly string[]): string | undefined {
  if (known.includes(typed)) return typed;
  const alike = known.filter((name) => stemOf(name) === stemOf(typed));
  return alike.length === 1 ? alike[0] : known.find((name) => name.toLowerCase() === typed.toLowerCase());
}

function kindOf(typed: string): string {
  const known = Object.keys(describedKinds);
  const kind = meant(typed, known);
  if (kind === undefined)
    throw new PolkuError(
      'unknown_kind',
      `There is no kind of that name. The nearest: ${nearestIds(typed, known).join(', ')}. polku describe --help lists all.`,
    );
  return kind;
}

function entryOf(kind: string, entries: readonly DescribedEntry[], typed: string): DescribedEntry {
  const known = entries.map(({ id }) => id);
  const id = meant(typed, known);
  if (id === undefined)
    throw new PolkuError('unknown_id', `There is no such id among ${kind}. The nearest: ${nearestIds(typed, known).join(', ')}.`);
  return entries.find((entry) => entry.id === id)!;
}

const kindCandidates = () => Object.entries(describedKinds).map(([word, { title }]) => ({ word, does: title.en }));
const entryCandidates = ({ positionals: [kind = ''] }: Typed) => describedKinds[kindOf(kind)]!.entries().map(({ id }) => ({ word: id }));

export function describeCommand(): Command {
  const command = new Command('describe')
    .addArgument(completedBy(new Argument('<kind>', 'what to describe, in the singular or the plural'), kindCandidates))
    .addArgument(completedBy(new Argument('[id]', 'one of them; all are listed without it'), entryCandidates))
    .addOption(new Option('--language <language>', 'language of what people read').choices(locales).default('en'))
    .addHelpText('after', `\nKinds: ${Object.keys(describedKinds).join(', ')}.`)
    .action((typed: string, id: string | undefined, options: FormatOptions & { readonly language: Locale }) => {
      const kind = kindOf(typed);
      const entries = describedKinds[kind]!.entries();
      return print(options, describedPrintout(id === undefined ? entries : entryOf(kind, entries, id), options.language));
    });
  return withExamples(
    withFormat(command),
    { line: 'polku describe metrics', does: 'every metric, by id' },
    { line: 'polku describe metric time_to_service --language sv', does: 'one of them, in Swedish' },
    { line: 'polku describe glossary --format csv', does: 'the words, in three languages, as CSV' },
  );
}
