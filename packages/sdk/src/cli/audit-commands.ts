import { Command } from 'commander';
import { addRegistered, type Registered } from './registry.ts';

const commands: Readonly<Record<string, Registered>> = {
  verify: {
    does: 'prove that the trail of a server is as it was written, or name the first entry that is not (exit 1)',
    load: async () => (await import('./audit.ts')).verifyCommand(),
  },
  list: { does: 'what was done on a server, by whom and when', load: async () => (await import('./audit.ts')).listCommand() },
  client: { does: 'who has processed the data of one client', load: async () => (await import('./audit.ts')).clientCommand() },
  snapshots: {
    does: 'what was imported, by hash, day and last day observed',
    load: async () => (await import('./audit.ts')).snapshotsCommand(),
  },
};

/** What a server has written down. */
export const auditCommand = (words?: readonly string[]): Promise<Command> => addRegistered(new Command('audit'), commands, words);
