export * from './confidence.ts';
export * from './normal.ts';
export * from './normal-quantile.ts';
export * from './chi-square.ts';
export * from './student-t.ts';
export * from './beta.ts';
export * from './fisher-f.ts';
