import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, polku } from './polku.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

/** What is offered in the place of the last word. */
async function offered(...words: string[]): Promise<readonly string[]> {
  const { status, stdout } = await polku('complete', '--', ...words);
  expect(status).toBe(0);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t')[0]!);
}

describe('what a shell is offered', () => {
  it.each([
    ['commands', ['eval'], ['evaluate']],
    ['commands below a command', ['plan', 'log'], ['log-rank']],
    ['options', ['evaluate', '.', '--pol'], ['--policy']],
    ['choices of an option', ['evaluate', '.', '--policy', 'st'], ['steering']],
    ['metrics', ['evaluate', '.', '--metric', 'time_to_serv'], ['time_to_service']],
    ['pilots of the folder', ['evaluate', join(examples, 'pirkanmaa-2022'), '--pilot', 'p16'], ['p16_lempaala_coaching']],
    ['kinds', ['describe', 'policie'], ['policies']],
    ['what there is of a kind, in the singular too', ['describe', 'policy', ''], ['none', 'public', 'steering']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['nothing where files are meant', ['validate', 'ex'], []],
    ['nothing of a folder that is none', ['evaluate', 'nowhere', '--pilot', ''], []],
  ])('%s', async (_, words, expected) => {
    expect(await offered(...words)).toEqual(expected);
  });

  it('is never an option that help does not show', async () => {
    expect(await offered('evaluate', '.', '--lo')).toEqual([]);
  });
});

/** Lines that ask a shell, which has the script, for what it would put in the place of the last word. */
const asked = {
  bash: [
    '-c',
    'eval "$(polku completion bash)"; COMP_WORDS=(polku describe metrics time_to_serv); COMP_CWORD=3; _polku; echo "${COMPREPLY[@]}"',
  ],
  zsh: [
    '-fc',
    'autoload -U compinit; compinit -D -u; eval "$(polku completion zsh)"; _describe() { print -l -- "${(P@)2}" }; words=(polku describe metrics time_to_serv); CURRENT=4; _polku',
  ],
  fish: ['-c', 'polku completion fish | source; complete -C "polku describe metrics time_to_serv"'],
} as const;

describe('the scripts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'polku-shells-'));
    const file = join(folder, 'polku');
    writeFileSync(file, `#!/bin/sh\nexec ${JSON.stringify(process.execPath)} ${JSON.stringify(command)} "$@"\n`);
    chmodSync(file, 0o755);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(asked))('make %s complete an id', (shell, words) => {
    const env = { ...process.env, HOME: folder, PATH: `${folder}${delimiter}${process.env.PATH}` };
    const { error, stdout } = spawnSync(shell, [...words], { encoding: 'utf8', env });
    // Bash is everywhere that these tests run; the others are asked where somebody has them.
    if (shell !== 'bash' && (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT') return;
    expect(stdout).toMatch(/^time_to_service\b/);
  });
});
