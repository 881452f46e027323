import { setTimeout as pause } from 'node:timers/promises';
import { must, type Fault, type Seen, type Setting } from '../fault.ts';
import { startImport } from '../programs.ts';
import { until } from '../until.ts';

const boundMillis = 60_000;

async function load(folder: string, { server }: Setting): Promise<string> {
  const { code, said } = await startImport(folder, server.url).end;
  must(code === 0, `An import that nothing disturbs failed: ${said}`);
  return server.content();
}

/** The import's own process in the database, once it is there. */
async function transactionOf({ server }: Setting): Promise<number> {
  return (await until('the import works in the database', boundMillis, async () => (await server.atWork())[0])).found;
}

interface Strike {
  readonly program: { kill(signal: 'SIGKILL'): boolean };
  readonly backend: number;
}

/**
 * Loads a changed package over another, and strikes at points spread over the time that its transaction takes. Whatever is struck, the
 * database then holds the old package or the new one, the same import goes through afterwards, and nobody waits for what was left.
 */
async function strikeImports(setting: Setting, strike: (strike: Strike) => Promise<void> | void): Promise<Seen> {
  const { server, before, after, extent } = setting;
  const editions = [
    { folder: after, content: await load(after, setting) },
    { folder: before, content: await load(before, setting) },
  ] as const;
  const undisturbed = startImport(after, server.url);
  await transactionOf(setting);
  const began = performance.now();
  await undisturbed.end;
  const wholeMillis = performance.now() - began;

  const outcomes = { old: 0, new: 0 };
  let recoveredMillis = 0;
  for (let point = 0; point < extent.points; point += 1) {
    // The edition that is there, and the other, which is loaded over it: by turns.
    const [there, next] = point % 2 === 0 ? editions : editions.toReversed();
    const { child, end } = startImport(next!.folder, server.url);
    const backend = await transactionOf(setting);
    await pause((wholeMillis * (point + 0.5)) / extent.points);
    await strike({ program: child, backend });
    const struckAt = performance.now();
    await end;
    await until('nothing of the import is left in the database', boundMillis, async () =>
      (await server.atWork()).length === 0 ? true : undefined,
    );
    recoveredMillis = Math.max(recoveredMillis, performance.now() - struckAt);
    const content = await server.content();
    const isOld = content === there!.content;
    must(isOld || content === next!.content, `After a strike at point ${point + 1} of ${extent.points} the database holds a part.`);
    outcomes[isOld ? 'old' : 'new'] += 1;
    must((await load(next!.folder, setting)) === next!.content, 'The import did not go through afterwards.');
  }
  return { times: extent.points, outcome: `old ${outcomes.old}, new ${outcomes.new}`, recoveredMillis };
}

const killed = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself: the strike came after the last point.
  }
};

export const killedImports: readonly Fault[] = [
  {
    id: 'import-killed',
    does: 'SIGKILL of the program that loads a package',
    run: (setting) => strikeImports(setting, ({ program }) => void program.kill('SIGKILL')),
  },
  {
    id: 'backend-killed',
    does: 'SIGKILL of the database’s process that loads it',
    run: (setting) => strikeImports(setting, ({ backend }) => killed(backend)),
  },
  {
    id: 'postmaster-killed',
    does: 'SIGKILL of the database server while it loads, and a start',
    run: (setting) =>
      strikeImports(setting, async () => {
        setting.server.killPostmaster();
        await setting.server.start();
      }),
  },
  {
    id: 'two-imports',
    does: 'two imports of one package at once',
    run: async (setting) => {
      const newContent = await load(setting.after, setting);
      await load(setting.before, setting);
      const began = performance.now();
      const both = await Promise.all([1, 2].map(() => startImport(setting.after, setting.server.url).end));
      const recoveredMillis = performance.now() - began;
      must(
        both.every(({ code }) => code === 0),
        `One of two imports failed: ${both.map(({ said }) => said).join(' ')}`,
      );
      must((await setting.server.content()) === newContent, 'Two imports at once left something else than one.');
      return { times: 1, outcome: 'new 1', recoveredMillis };
    },
  },
];
