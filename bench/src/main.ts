import { parseArgs } from 'node:util';
import { runCalibration } from './calibration/main.ts';
import { benchEstimators } from './estimators/estimators.ts';
import { benchFirstChart } from './first-chart.ts';
import { benchFlatFile } from './flat-file.ts';
import { benchFolder } from './folder/folder.ts';
import { benchLoad } from './load/load.ts';
import { benchPipeline } from './pipeline.ts';
import { runSimulations } from './simulations/simulations.ts';
import { benchStart } from './start.ts';
import { benchValidation } from './validation.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    episodes: { type: 'string', default: '100000' },
    rows: { type: 'string', default: '1e4,1e5,1e6' },
    /** Episodes of each folder. */
    folders: { type: 'string', default: '20000,100000' },
    /** Asks R also what takes it minutes. */
    patient: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    /** Of the calibration: few cohorts, families by name, cohorts of each, which seeds, and a file that keeps what is counted. */
    quick: { type: 'boolean', default: false },
    families: { type: 'string', default: '' },
    cohorts: { type: 'string' },
    seeds: { type: 'string', default: 'final' },
    out: { type: 'string' },
  },
});

const only = values.only.split(',').filter(Boolean);
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  estimators: () => benchEstimators({ rows: values.rows.split(',').map(Number), patient: values.patient, only }),
  'flat-file': () => benchFlatFile(1_000_000, values.patient),
  start: benchStart,
  /** At 20 000 and 100 000 episodes, or as many as are asked for. */
  folder: () => benchFolder(values.folders.split(',').map(Number)),
  /** A server at each number of rows, and users of the smallest. */
  load: () => benchLoad(values.rows.split(',').map(Number)),
  pipeline: () => benchPipeline(Number(values.episodes)),
  validation: () => benchValidation([20_000, Number(values.episodes)]),
  'first-chart': benchFirstChart,
  simulations: () => runSimulations(only),
  calibration: () =>
    runCalibration({
      quick: values.quick,
      families: values.families.split(',').filter(Boolean),
      cohorts: values.cohorts === undefined ? undefined : Number(values.cohorts),
      seeds: values.seeds,
      out: values.out,
    }),
};

/** Simulations and the calibration are no race, and a server's load takes long: they are run by name. */
const usual = Object.keys(parts).filter((name) => !['simulations', 'calibration', 'load'].includes(name));
const wanted = positionals.length === 0 ? usual : positionals;
const unknown = wanted.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
for (const name of wanted) await parts[name]!();
