import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { templateColumns, templateMark, templateTexts, valueNames } from '@polku/domain/spreadsheet';
import type { Evaluation } from '@polku/domain/evaluation';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { meaningLabel, templateWorkbook } from '../src/spreadsheet/index.ts';
import { command, polku } from './polku.ts';
import { inWindows1252, workbook } from './spreadsheet/sheets.ts';

const beside = (name: string) => new URL(`spreadsheet/${name}`, import.meta.url);
const exported = readFileSync(beside('asiakkaat.csv'), 'utf8');
const golden = JSON.parse(readFileSync(beside('time-to-service.json'), 'utf8'));
const asSheet = () =>
  workbook({
    Asiakkaat: exported
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';')),
    Taul2: [],
  });

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'polku-init-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const at = (...names: readonly string[]) => join(folder, ...names);

/** Runs the command in a process of its own, these lines being what somebody types. */
const typing = (lines: string, ...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', input: lines, cwd: folder });
  return { status, stdout, stderr };
};

describe('from a county’s own sheet to an answer that R agrees with, in three commands at most', () => {
  type Arm = Record<'n' | 'events' | 'competing' | 'censored', number> & {
    readonly quantiles: readonly { readonly day: number }[];
    readonly servedBy: readonly { readonly share: number }[];
    readonly restrictedMean: { readonly estimate: number; readonly standardError: number };
  };
  const close = (expected: number) => expect.closeTo(expected, -Math.log10(golden.tolerance));
  const agreesWith = (r: (typeof golden)['intervention']) => ({
    counts: [r.n, r.events, r.competing, r.censored],
    quantiles: r.quantiles,
    served: r.served.map(close),
    restrictedMean: [close(r.restrictedMean), close(r.restrictedMeanError)],
  });
  const numbersOf = ({ n, events, competing, censored, quantiles, servedBy, restrictedMean }: Arm) => ({
    counts: [n, events, competing, censored],
    quantiles: quantiles.slice(0, 3).map(({ day }) => day),
    served: servedBy.slice(0, 3).map(({ share }) => share),
    restrictedMean: [restrictedMean.estimate, restrictedMean.standardError],
  });

  it.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
    ['a flat Excel sheet', 'asiakkaat.xlsx', asSheet],
    ['semicolons in Windows-1252', 'asiakkaat.csv', () => inWindows1252(exported)],
  ])('%s', async (_, name, bytes) => {
    writeFileSync(at(name), await bytes());
    const told = ['--organisation', 'Satakunta', '--observed-until', '30.6.2024', '--language', 'fi'];
    const init = await polku('init', '--from', at(name), '--out', at('paketti'), ...told);
    expect(init).toMatchObject({ status: 0, stdout: '' });
    const [, next] = /polku (evaluate .*)/.exec(init.stderr)!;
    const { status, stdout } = await polku(...next!.split(' '), '--metric', 'time_to_service', '--policy', 'none', '--json');
    expect(status).toBe(0);
    const result = (JSON.parse(stdout) as Evaluation).results[0] as unknown as {
      arms: readonly [Arm, Arm];
      comparisons: readonly [Record<string, never>];
    };
    expect(result.arms.map(numbersOf)).toEqual([golden.intervention, golden.comparator].map(agreesWith));
    const { logRank, hazardRatio } = result.comparisons[0] as unknown as {
      readonly logRank: { readonly chiSquare: number };
      readonly hazardRatio: { readonly estimate: number; readonly interval: { readonly lower: number; readonly upper: number } };
    };
    expect(logRank.chiSquare).toEqual(close(golden.logRank));
    expect([hazardRatio.estimate, hazardRatio.interval.lower, hazardRatio.interval.upper]).toEqual(golden.hazardRatio.map(close));
  });

  it('and the same mapping runs on the next export, in place of the package before', async () => {
    writeFileSync(at('asiakkaat.csv'), inWindows1252(exported));
    await polku(
      'init',
      '--from',
      at('asiakkaat.csv'),
      '--out',
      at('paketti'),
      '--organisation',
      'Satakunta',
      '--observed-until',
      '30.6.2024',
    );
    const before = readFileSync(at('paketti', 'episodes.csv'), 'utf8').split('\n').length;
    writeFileSync(at('seuraava.csv'), inWindows1252(`${exported}4999;;;1980;Nainen;Pori;Porin keskitetty tiimi;1.9.2024;Kela;;;;;;;\n`));
    const again = await polku('init', '--from', at('seuraava.csv'), '--map', at('paketti', 'mapping.json'), '--out', at('paketti'));
    expect(again).toMatchObject({ status: 0, stderr: expect.stringContaining('2024-09-01') });
    expect(readFileSync(at('paketti', 'episodes.csv'), 'utf8').split('\n').length).toBe(before + 1);
    expect(readdirSync(folder).sort()).toEqual(['asiakkaat.csv', 'paketti', 'seuraava.csv']);
  });
});

describe('what is not told', () => {
  const unclear = 'Asiakasnumero;Tiimi;Lähete saapunut\n1;Alue;1.2.2024\n2;Keskitetty;2.2.2024\n';
  beforeEach(() => writeFileSync(at('a.csv'), unclear));

  it('is written into a mapping, and one message says what to fill in and what to run then', () => {
    const { status, stdout, stderr } = typing('', 'init', '--from', 'a.csv', '--out', 'paketti', '--language', 'en');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('Which organisation owns the data');
    expect(stderr).toContain('polku init --from a.csv --map paketti/mapping.json --out paketti');
    expect(readdirSync(at('paketti'))).toEqual(['mapping.json']);
    const mapping = JSON.parse(readFileSync(at('paketti', 'mapping.json'), 'utf8'));
    expect(mapping.questions.map(({ place }: { place: string }) => place)).toEqual(['organisation.name', 'arms', 'pilot.startsOn']);
    mapping.organisation.name = 'Satakunta';
    mapping.pilot.startsOn = '2024-02-01';
    mapping.arms = [{ label: 'Keskitetty', role: 'intervention', teams: ['Keskitetty'], from: '2024-02-01' }];
    writeFileSync(at('paketti', 'mapping.json'), JSON.stringify(mapping));
    expect(typing('', 'init', '--from', 'a.csv', '--map', 'paketti/mapping.json', '--out', 'paketti')).toMatchObject({ status: 0 });
    expect(readdirSync(at('paketti'))).toContain('episodes.csv');
  });

  it('may be answered by the lines of standard input, by number or by name', () => {
    expect(typing('Satakunta\n2\n2024-02-01\n', 'init', '--from', 'a.csv', '--out', 'paketti')).toMatchObject({ status: 0 });
    expect(readFileSync(at('paketti', 'arms.csv'), 'utf8')).toContain('keskitetty,Keskitetty,intervention,keskitetty,2024-02-01');
  });
});

describe('what the sheet does not tell, told by options', () => {
  const init = (lines: readonly string[], ...words: readonly string[]) => {
    writeFileSync(at('a.csv'), lines.join('\n'));
    return typing('', 'init', '--from', at('a.csv'), '--out', at('paketti'), '--organisation', 'Satakunta', '--language', 'fi', ...words);
  };
  const eventsMade = () => readFileSync(at('paketti', 'events.csv'), 'utf8').trimEnd().split('\n').slice(1);

  it('what a column is, by a column of the package or by what a sheet would call it', () => {
    const lines = ['Asiakasnumero;Tiimi;Tuli;Kävi', '1;Alue;1.2.2023;', '2;Keskitetty;2.6.2023;9.6.2023'];
    expect(init(lines, '--column', 'Tuli=episodes.referred_on', '--column', 'Kävi=Ensikontakti')).toMatchObject({ status: 0 });
    expect(eventsMade()).toEqual(['e00002,first_contact,2023-06-09']);
    expect(init(lines, '--column', 'Tuli=jotain muuta')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no column of the package'),
    });
  });

  it('why cases ended, where the sheet has no reasons', () => {
    const lines = ['Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt', '1;Alue;1.2.2023;3.3.2023', '2;Keskitetty;2.6.2023;'];
    expect(init(lines)).toMatchObject({ status: 1, stderr: expect.stringContaining('sarake ”Päättynyt”, rivi 2') });
    expect(init(lines, '--ending', 'Muutti')).toMatchObject({ status: 0 });
    expect(eventsMade()).toEqual(['e00001,ended,2023-03-03,ended_moved']);
    expect(init(lines, '--ending', 'ei tiedä')).toMatchObject({ status: 2, stderr: expect.stringContaining('muutti pois alueelta') });
  });

  it('the team of all, where no column names one, compared with itself before', () => {
    const lines = ['Asiakasnumero;Lähete saapunut', '1;1.2.2023', '2;2.6.2023'];
    expect(init(lines)).toMatchObject({ status: 1, stderr: expect.stringContaining('--intervention') });
    expect(init(lines, '--intervention', 'Porin tiimi', '--pilot-starts', '1.5.2023')).toMatchObject({ status: 0 });
    expect(readFileSync(at('paketti', 'arms.csv'), 'utf8')).toContain('Porin tiimi, ennen');
  });

  it('which number is the month, asked once for all columns', () => {
    const lines = ['Asiakasnumero;Tiimi;Lähete saapunut;Palvelu alkoi', '1;Alue;01/02/2023;03/04/2023', '2;Keskitetty;02/06/2023;'];
    const { stderr } = init(lines);
    expect(stderr.match(/valinnoilla: .*/)?.[0]).toBe('valinnoilla: --dates d/m/yyyy | m/d/yyyy, --pilot-starts, --observed-until');
    expect(init(lines, '--dates', 'd/m/yyyy')).toMatchObject({ status: 0 });
    expect(eventsMade()).toEqual(['e00001,service_started,2023-04-03']);
  });
});

describe('nothing is half-written, and nothing of anybody else is lost', () => {
  beforeEach(() => writeFileSync(at('a.csv'), 'Asiakasnumero;Tiimi;Lähete saapunut\n1;Alue;1.2.2023\n2;Keskitetty;2.6.2023\n'));
  const init = (...words: readonly string[]) =>
    polku('init', '--from', at('a.csv'), '--out', at('paketti'), '--organisation', 'Satakunta', ...words);

  it('in a folder that holds something else', async () => {
    mkdirSync(at('paketti'));
    writeFileSync(at('paketti', 'gradu.docx'), '');
    expect(await init()).toMatchObject({ status: 2, stderr: expect.stringContaining('was not written by polku init') });
    expect(readdirSync(at('paketti'))).toEqual(['gradu.docx']);
  });

  it('in a package to which a file was added', async () => {
    await init();
    writeFileSync(at('paketti', 'omat.csv'), '');
    expect(await init()).toMatchObject({ status: 2, stderr: expect.stringContaining('1 more files') });
  });

  it('where the sheet has problems: the package before stays, and the mapping is kept beside', async () => {
    await init();
    const before = readFileSync(at('paketti', 'episodes.csv'), 'utf8');
    writeFileSync(at('a.csv'), 'Asiakasnumero;Tiimi;Lähete saapunut\n1;Alue;31.2.2023\n2;Keskitetty;2.6.2023\n3;Alue;1.1.2023\n');
    const { status, stderr } = await init('--language', 'en');
    expect(status).toBe(1);
    expect(stderr).toContain('a.csv, column “Lähete saapunut”, row 2: Expected a day written as 31.12.2024.');
    expect(readFileSync(at('paketti', 'episodes.csv'), 'utf8')).toBe(before);
    expect(existsSync(at('paketti.mapping', 'mapping.json'))).toBe(true);
  });

  it.each([
    ['a photo', 'kuva.xlsx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 1],
    ['an empty file', 'tyhja.csv', new Uint8Array(0), 1],
  ])('%s: one line, and nothing is written', async (_, name, bytes, code) => {
    writeFileSync(at(name), bytes);
    const { status, stderr } = await polku('init', '--from', at(name), '--out', at('paketti'), '--language', 'en');
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: code, lines: 2 });
    expect(existsSync(at('paketti'))).toBe(false);
  });

  it('a file that is not there, a mapping that is none', async () => {
    expect(await polku('init', '--from', at('ei.csv'))).toMatchObject({ status: 2, stderr: expect.stringContaining('does not exist') });
    writeFileSync(at('m.json'), '{"mapping":"polku-mapping/1","tables":[]}');
    expect(await init('--map', at('m.json'))).toMatchObject({ status: 2, stderr: expect.stringContaining('does not keep its form') });
    expect(existsSync(at('paketti'))).toBe(false);
  });
});

describe('the template', () => {
  it.each(['fi', 'sv', 'en'] as const)('filled in in %s needs no question about columns', async (language) => {
    const header = templateColumns.map((column) => meaningLabel(column, language));
    const filled = (id: number, team: string, day: string) =>
      templateColumns.map(({ as, with: fixed, example }) => {
        if (as === 'clients.client_id') return String(id);
        if (as === 'episodes.team_id') return team;
        if (as === 'episodes.referred_on') return day;
        return as === 'episodes.referral_source'
          ? valueNames[as].te_services[language][0]
          : fixed === undefined && typeof example === 'number'
            ? String(example)
            : '';
      });
    const example = [`${templateMark} x`, ...header.slice(1)];
    const sheets = {
      [templateTexts.sheet[language]]: [header, example, filled(1, 'Alue', '2.1.2023'), filled(2, 'Keskitetty', '3.6.2023')],
      Muu: [header, example],
      Ohje: [[`${templateMark} …`], ['Asiakasnumero', 'Tiimi']],
    };
    writeFileSync(at('t.xlsx'), await workbook(sheets));
    const { status, stdout } = await polku('init', '--from', at('t.xlsx'), '--out', at('paketti'), '--organisation', 'Satakunta', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ written: true, rows: { clients: 2, episodes: 2 }, problems: [] });
    expect(readFileSync(at('paketti', 'episodes.csv'), 'utf8')).toContain(',te_services,');
  });

  it('is written, and never over another file', async () => {
    expect(await polku('init', '--template', at('tyhja.xlsx'))).toMatchObject({ status: 0 });
    expect(readFileSync(at('tyhja.xlsx'))).toEqual(Buffer.from(await templateWorkbook()));
    expect(await polku('init', '--template', at('tyhja.xlsx'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('left as it is'),
    });
  });
});
