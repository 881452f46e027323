import { Command } from 'commander';

/** A command that is there without being loaded: what it does is known, the rest when it is asked for. */
export interface Registered {
  readonly does: string;
  /** @param words The command line after its name; all that lies below it is loaded where there are none. */
  readonly load: (words?: readonly string[]) => Promise<Command>;
}

/**
 * Puts commands below another: the one that the words ask for as it is, the others by their names and what they do. Without words all
 * are loaded.
 */
export async function addRegistered(
  parent: Command,
  registered: Readonly<Record<string, Registered>>,
  words: readonly string[] | undefined,
): Promise<Command> {
  for (const [id, { does, load }] of Object.entries(registered)) {
    const isAsked = words === undefined || words[0] === id;
    parent.addCommand((isAsked ? await load(words?.slice(1)) : new Command(id)).description(does));
  }
  return parent;
}
