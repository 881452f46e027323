export { polkuVersion } from './version.ts';
export * from './text.ts';
export * from './errors.ts';
export * from './nearest.ts';
