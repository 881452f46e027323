export { jsonStatOf } from './json-stat/json-stat-of.ts';
export { jsonStatDatasetSchema, jsonStatSchema, type JsonStat, type JsonStatDataset } from './json-stat/json-stat.ts';
