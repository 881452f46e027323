import { evaluationSchema } from '@polku/domain/evaluation';
import { systems, type System } from '@polku/domain/reference';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, polku, polkuProcess } from './polku.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

describe('polku', () => {
  let broken: string;
  const secret = '131052-308T';
  beforeAll(() => {
    broken = mkdtempSync(join(tmpdir(), 'polku-broken-'));
    cpSync(join(examples, 'waiting-list'), broken, { recursive: true });
    const teams = join(broken, 'teams.csv');
    const [header, ...rows] = readFileSync(teams, 'utf8').trimEnd().split('\n');
    writeFileSync(teams, [header, rows[0]!.replace(/^[^,]*/, secret), ...rows.slice(1), ''].join('\n'));
  });
  afterAll(() => rmSync(broken, { recursive: true }));

  it.each([
    ['a clean package', 0, () => ['validate', join(examples, 'waiting-list'), '--json']],
    ['a broken package', 1, () => ['evaluate', broken, '--json', '--pilot', 'waiting_list']],
    ['a pilot that is not there', 2, () => ['evaluate', join(examples, 'waiting-list'), '--pilot', 'waitinglist']],
    ['an option that is not there', 2, () => ['validate', '.', '--strict']],
  ])('a process told of %s ends with %i, and has printed what one says that goes on', async (_, code, words) => {
    const ran = polkuProcess(...words());
    expect(ran.status).toBe(code);
    expect(await polku(...words())).toEqual(ran);
  });

  it('finds a clean package clean: exit 0 and one JSON document', async () => {
    const { status, stdout } = await polku('validate', join(examples, 'waiting-list'), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [], problemCount: 0, rows: { 'episodes.csv': 815 } });
  });

  it.each(['validate', 'evaluate'])('%s lists the problems of a broken package without repeating a value: exit 1', async (verb) => {
    const { status, stdout, stderr } = await polku(verb, broken, '--json', ...(verb === 'evaluate' ? ['--pilot', 'waiting_list'] : []));
    expect(status).toBe(1);
    const { problems } = JSON.parse(stdout) as { problems: object[] };
    expect(problems[0]).toMatchObject({ file: 'teams.csv', row: 1, column: 'team_id', rule: 'personal_identity_code' });
    expect(stdout + stderr).not.toContain(secret);
  });

  it('prints the evaluation as one JSON document', async () => {
    const { status, stdout } = await polku('evaluate', join(examples, 'pirkanmaa-2022'), '--pilot', 'p16_lempaala_coaching', '--json');
    expect(status).toBe(0);
    const evaluation = evaluationSchema.parse(JSON.parse(stdout));
    expect(evaluation).toMatchObject({ schema: 'polku-evaluation/1', provenance: { policy: 'steering', asOf: '2022-12-31' } });
  });

  it('ends without a word where its reader stops reading', () => {
    const [node, stopped] = [JSON.stringify(process.execPath), '-e "process.stdin.once(\\"data\\", () => process.exit())"'];
    const { stderr } = spawnSync(`${node} ${JSON.stringify(command)} describe schema --json | ${node} ${stopped}`, {
      encoding: 'utf8',
      shell: true,
    });
    expect(stderr).toBe('');
  });

  it('says each result in the language asked for', async () => {
    const { stdout } = await polku('evaluate', join(examples, 'pirkanmaa-2022'), '--pilot', 'p16_lempaala_coaching', '--locale', 'fi');
    expect(stdout.replaceAll('\u00A0', ' ').replaceAll('\u2060', '')).toContain(
      'Valmennuksessa olleista 35 asiakkaasta työllistyi 10 eli 29 % (16–45).',
    );
  });

  it.each([
    ['a pilot that is not there', ['evaluate', join(examples, 'pirkanmaa-2022'), '--pilot', 'p16'], 'p16_lempaala_coaching'],
    [
      'an organisation that has no such pilot',
      ['evaluate', join(examples, 'pirkanmaa-2022'), '--pilot', 'p16_lempaala_coaching', '--organisation', 'kainuu'],
      'in that organisation',
    ],
    [
      'a metric that is not there',
      ['evaluate', join(examples, 'waiting-list'), '--pilot', 'waiting_list', '--metric', 'time_to_servce'],
      'time_to_service',
    ],
    ['a folder that is not there', ['validate', join(examples, 'nowhere')], 'does not exist'],
    ['a kind that is not there', ['describe', 'metrcis'], 'metrics'],
    ['an id that is not there', ['describe', 'metrics', 'time_to_servce'], 'time_to_service'],
    ['a command that is not there', ['evalute', '.'], 'evaluate'],
    ['an option that is mistyped', ['evaluate', '.', '--metrc', 'x'], '--metric'],
    ['a stream in the place of a package', ['validate', '-'], 'folder'],
    ['a policy that is not there', ['evaluate', '.', '--pilot', 'x', '--policy', 'all'], 'steering'],
    ['a mistake in a command below a command', ['plan', 'proportions', '--p1', '30'], 'from 0 to 1'],
    ['an option that is not there', ['validate', '.', '--strict'], '--strict'],
  ])('cannot run with %s: exit 2, and what to do', async (_, args, hint) => {
    const { status, stdout, stderr } = await polku(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
  });

  it('tells notes of one kind once, with the first of their rows', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'polku-notes-'));
    cpSync(join(examples, 'waiting-list'), folder, { recursive: true });
    const [, ...episodes] = readFileSync(join(folder, 'episodes.csv'), 'utf8').trimEnd().split('\n');
    const rows = episodes.slice(0, 7).map((row) => `${row.split(',')[0]},on_pathway,${row.split(',')[4]}\n`);
    writeFileSync(join(folder, 'pathway.csv'), `episode_id,state,entered_on\n${rows.join('')}`);
    const { status, stderr } = await polku('validate', folder);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    const [note, ...others] = stderr.trimEnd().split('\n');
    expect(note).toMatch(
      /^note: pathway.csv, state, rows 1, 2, 3, 4, 5 and more, in all 7: impossible_path\. .*path_begins_midway.* Row 1: /,
    );
    expect(others).toEqual([expect.stringMatching(/^The package is clean/)]);
  });

  it('starts without the databases, which only some commands need', () => {
    const loadedBy = (module: string): string => {
      const file = new URL(`../dist/${module}`, import.meta.url).href;
      const program = `import(${JSON.stringify(file)}).then(() => console.log(Object.keys(require.cache).join('\\n')))`;
      return spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' }).stdout;
    };
    expect(loadedBy('local.js')).toContain('/node_modules/pg/');
    expect(loadedBy('cli/program.js')).toContain('/node_modules/commander/');
    expect(loadedBy('cli/program.js')).not.toContain('/node_modules/pg/');
  });

  const namedBySystems = Object.values<System>(systems).flatMap(({ parts }) =>
    parts.flatMap((part) => ('command' in part ? part.command : [])),
  );
  it.each(namedBySystems)('%s, which a system of the domain says it lives by, is a command, and a test runs it', async (id) => {
    const { status, stdout } = await polku(id, '--help');
    expect([status, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining(`polku ${id}`)]);
    const folder = new URL('.', import.meta.url);
    const tests = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
    expect(tests.some((code) => code.includes(`polku('${id}', `))).toBe(true);
  });

  it('describes what the domain declares', async () => {
    const { status, stdout } = await polku('describe', 'metrics', 'time_to_service', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 'time_to_service', kind: 'duration', label: { fi: 'Lähetteestä palveluun' } });
  });
});
