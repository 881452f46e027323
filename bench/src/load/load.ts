import { evaluate } from '@polku/engine';
import { evaluateKept, openPostgres } from '@polku/engine/node';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { copied, imported } from '../folder/copy.ts';
import { withPostgres } from '../folder/with-postgres.ts';
import { markdownTable } from '../markdown.ts';
import { benchUsers } from './users.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const pilot = 'p01_pori_centralised';
const runs = 3;

/**
 * The best that was found by hand for the counts of one metric, `time_to_service`, by arm, segment, day and how it ended: what any
 * evaluation of it must at least ask. It makes no designs, placebos, family or disorder.
 */
const byHand = `
  with first_dates as (
    select organisation_id, episode_id, min(occurred_on) filter (where event <> 'ended') as served_on,
           min(occurred_on) filter (where event = 'ended') as ended_on
    from (
      select organisation_id, episode_id, event, occurred_on from events
      where event in ('health_check_done', 'assessment_started', 'team_meeting', 'service_started', 'ended')
      union all
      select organisation_id, episode_id, 'service_started', started_on from services where started_on is not null
    ) m group by organisation_id, episode_id
  )
  select arm_id, segment, entry, least(served_on, ended_on, observed_until) - referred_on as time,
         case when least(served_on, ended_on) > observed_until then 0 when served_on <= ended_on or ended_on is null and served_on is not null then 1
              when ended_on is not null then 2 else 0 end as status, count(*)::int as n
  from (
    select a.arm_id, e.segment, e.referred_on, e.observed_until, greatest(e.observed_from - e.referred_on, 0) as entry, f.served_on, f.ended_on
    from arms a
    join episodes e on e.organisation_id = a.organisation_id and e.team_id = a.team_id
     and (a.from_on is null or e.referred_on >= a.from_on) and (a.to_on is null or e.referred_on <= a.to_on)
    left join first_dates f on f.organisation_id = e.organisation_id and f.episode_id = e.episode_id
    where a.pilot_id = '${pilot}'
  ) d
  group by arm_id, segment, entry, time, status order by arm_id, segment, entry, time, status`;

/** Seconds of the shortest run: what a machine with other things to do adds is left out. */
async function seconds(work: () => Promise<unknown>, times = runs): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < times; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

interface Measured {
  readonly episodes: number;
  readonly hand: number;
  readonly rows: number;
  readonly tables: number;
  readonly answer: number;
  readonly copy: number;
  readonly import: number;
}

async function measure(episodes: number, address: string): Promise<Measured> {
  const place = mkdtempSync(join(tmpdir(), 'polku-bench-load-'));
  try {
    const folder = join(place, 'pori');
    execFileSync(process.execPath, [join(root, 'apps/seed/dist/main.js'), 'pori', '--out', folder, '--episodes', String(episodes)], {
      stdio: 'ignore',
    });
    const copy = await copied(folder, address);
    const client = new Client(address);
    await client.connect();
    await client.query('drop schema raw cascade');
    const load = await imported(folder, address);
    const hand = await seconds(() => client.query(byHand));
    const database = openPostgres(address);
    const request = { pilot, policy: 'steering', metrics: ['time_to_service'] } as const;
    const rows = await seconds(() => evaluate(database, request));
    await evaluateKept(database, request, 'bench');
    // The same in other words was never asked: it is made of the tables.
    const inOtherWords = (time: number) => ({
      ...request,
      organisation: 'satakunta',
      metrics: Array<string>(time + 2).fill('time_to_service'),
    });
    await evaluateKept(database, inOtherWords(0), 'bench');
    let time = 0;
    const tables = await seconds(() => evaluateKept(database, inOtherWords((time += 1)), 'bench'));
    const answer = await seconds(() => evaluateKept(database, request, 'bench'), 20);
    await database.close();
    await client.end();
    return { episodes, hand, rows, tables, answer, copy, import: load };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** How cost grows with the number of episodes: 1 where twice as many take twice as long. */
const exponent = (a: Measured, b: Measured, of: keyof Measured): number => Math.log(b[of] / a[of]) / Math.log(b.episodes / a.episodes);

/** A Postgres server with so many episodes: one metric's evaluation beside the same counts by hand, its import beside `COPY`, and 200 users. */
export async function benchLoad(sizes: readonly number[]): Promise<void> {
  const all: Measured[] = [];
  for (const episodes of sizes)
    await withPostgres(async (address) => {
      all.push(await measure(episodes, address));
      if (episodes === sizes[0]) await benchUsers(address, pilot);
    });
  const cell = (ms: number, of: number) => `${(ms * 1000).toFixed(1)} (${(ms / of).toPrecision(2)})`;
  console.log('\n## A Postgres server: one metric, in milliseconds (times the query by hand), the shortest of 3\n');
  console.log(
    markdownTable(
      ['episodes', 'GROUP BY by hand', 'from rows (1.5)', 'from kept tables', 'the kept answer (0.01)', 'import s', '/ COPY (0.2)'],
      all.map((each) => [
        String(each.episodes),
        (each.hand * 1000).toFixed(0),
        cell(each.rows, each.hand),
        cell(each.tables, each.hand),
        cell(each.answer, each.hand),
        each.import.toFixed(1),
        (each.copy / each.import).toFixed(2),
      ]),
    ),
  );
  for (const [i, each] of all.entries()) {
    const before = all[i - 1];
    if (before === undefined) continue;
    const grown = (['hand', 'rows', 'tables', 'answer', 'import'] as const).map((of) => `${of} ${exponent(before, each, of).toFixed(2)}`);
    console.log(`\nGrowth from ${before.episodes} to ${each.episodes} (aim: 1.0): ${grown.join(', ')}.`);
  }
}
