import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { markdownTable } from './markdown.ts';
import { shortest } from './shortest.ts';

const command = fileURLToPath(new URL('../../packages/sdk/dist/bin/polku.js', import.meta.url));

const starts: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['validate', '--help'],
  ['evaluate', '--help'],
  ['plan', 'log-rank', '--hazard-ratio', '1.3'],
  ['analyse', 'proportions', '10', '35', '6', '40'],
  ['describe', 'metrics'],
  ['complete', '--', 'evaluate', '--me'],
];

const secondsOf = (args: readonly string[]): number => shortest(() => spawnSync(process.execPath, args)) / 1000;

/** How long the command takes before it does anything, beside a Node that does nothing. Never fails by the clock. */
export function benchStart(): void {
  const idle = secondsOf(['-e', '0']);
  console.log('\n## Starting the command, whole processes\n');
  console.log(
    markdownTable(
      ['process', 'seconds', 'times an empty Node'],
      [
        ['node -e 0', idle.toFixed(3), '1.0'],
        ...starts.map((words) => {
          const seconds = secondsOf([command, ...words]);
          return [`polku ${words.join(' ')}`, seconds.toFixed(3), (seconds / idle).toFixed(1)];
        }),
      ],
    ),
  );
}
