import { Argument, Command, type Option } from 'commander';
import { sourceOf, type Candidate, type Typed } from './completed-by.ts';
import { withExamples } from './examples.ts';

/*
 * A shell asks `polku complete -- WORDS…` for what fits in the place of the last word: one candidate a line, what it does after a tab.
 * Where nothing is told, the shell completes files.
 */
const scripts = {
  bash: `_polku() {
  local word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do COMPREPLY+=("$word"); done < <(polku complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _polku polku`,
  zsh: `#compdef polku
_polku() {
  local word does
  local -a candidates
  while IFS=$'\\t' read -r word does; do candidates+=("\${word//:/\\\\:}:$does"); done < <(polku complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#candidates} )); then _describe polku candidates; else _files; fi
}
compdef _polku polku`,
  fish: `function __polku_complete
  set -l typed (commandline -opc)
  polku complete -- $typed[2..] (commandline -ct) 2>/dev/null
end
complete -c polku -a '(__polku_complete)'`,
} as const satisfies Readonly<Record<string, string>>;

type Shell = keyof typeof scripts;

export function completionCommand(): Command {
  const command = new Command('completion')
    .addArgument(new Argument('<shell>', 'the shell').choices(Object.keys(scripts)))
    .action((shell: Shell) => console.log(scripts[shell]));
  return withExamples(
    command,
    { line: 'polku completion bash', does: 'bash: put eval "$(polku completion bash)" into ~/.bashrc' },
    { line: 'polku completion zsh', does: 'zsh: put eval "$(polku completion zsh)" into ~/.zshrc, after compinit' },
    { line: 'polku completion fish', does: 'fish: write it to ~/.config/fish/completions/polku.fish' },
  );
}

interface Place extends Typed {
  readonly command: Command;
  /** The option whose value comes next. */
  readonly option: Option | undefined;
}

const takesValue = (option: Option): boolean => option.required || option.optional;

/** Where the words lead in the tree of commands. */
function placeOf(program: Command, words: readonly string[]): Place {
  let command = program;
  let option: Option | undefined;
  const positionals: string[] = [];
  for (const word of words) {
    if (option !== undefined) option = undefined;
    else if (word.startsWith('-') && word !== '-') {
      const named = command.options.find(({ long, short }) => long === word || short === word);
      option = named !== undefined && takesValue(named) ? named : undefined;
    } else {
      const below = command.commands.find((each) => each.name() === word);
      if (below === undefined) positionals.push(word);
      else command = below;
    }
  }
  return { command, option, positionals };
}

async function valuesOf(place: Argument | Option, typed: Typed): Promise<readonly Candidate[]> {
  const choices = place.argChoices?.map((word) => ({ word })) ?? [];
  return [...choices, ...((await sourceOf(place)?.(typed)) ?? [])];
}

async function candidatesAt({ command, option, positionals }: Place, current: string): Promise<readonly Candidate[]> {
  if (option !== undefined) return valuesOf(option, { positionals });
  const help = command.createHelp();
  if (current.startsWith('-'))
    return help.visibleOptions(command).flatMap(({ long, description }) => (long ? { word: long, does: description } : []));
  const below = help.visibleCommands(command).map((each) => ({ word: each.name(), does: each.description() }));
  const { registeredArguments } = command;
  const argument = registeredArguments[positionals.length] ?? registeredArguments.findLast(({ variadic }) => variadic);
  return [...below, ...(argument === undefined ? [] : await valuesOf(argument, { positionals }))];
}

/** What fits in the place of the last word. */
export async function completions(
  words: readonly string[],
  createProgram: (words: readonly string[]) => Promise<Command>,
): Promise<readonly Candidate[]> {
  const current = words.at(-1) ?? '';
  const earlier = words.slice(0, -1);
  const candidates = await candidatesAt(placeOf(await createProgram(earlier), earlier), current);
  return candidates.filter(({ word }) => word.startsWith(current));
}

export const completeCommand = (createProgram: (words: readonly string[]) => Promise<Command>): Command =>
  new Command('complete').argument('[words...]').action(async (words: readonly string[]) => {
    // While somebody types nothing is said of what cannot be completed.
    const candidates = await completions(words, createProgram).catch(() => []);
    for (const { word, does } of candidates) console.log(does === undefined ? word : `${word}\t${does.replaceAll(/\s+/g, ' ')}`);
  });
