import { Command } from 'commander';

/** A command that is there without being loaded: what it does is known, the rest when it is asked for. */
export interface Registered {
  readonly does: string;
  /** @param words The command line after its name. */
  readonly load: (words: readonly string[]) => Promise<Command>;
}

/** Puts commands below another: the one that the words ask for as it is, the others by their names and what they do. */
export async function addRegistered(
  parent: Command,
  registered: Readonly<Record<string, Registered>>,
  [asked, ...words]: readonly string[],
): Promise<Command> {
  for (const [id, { does, load }] of Object.entries(registered))
    parent.addCommand((id === asked ? await load(words) : new Command(id)).description(does));
  return parent;
}
