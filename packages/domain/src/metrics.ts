export * from './metrics/conditions.ts';
export * from './metric-facts/estimators.ts';
export * from './metric-facts/metric-facts.ts';
export * from './metric-facts/definition-in-words.ts';
export * from './metrics/definition.ts';
export * from './metrics/ids.ts';
export * from './metrics/index.ts';
