import { benchFirstChart } from './first-chart.ts';
import { benchPipeline } from './pipeline.ts';

await benchPipeline(Number(process.argv[2] ?? 100_000));
await benchFirstChart();
