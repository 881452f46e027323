// Everything that the package gives, whichever subpath it comes from.
export * from '../src/casework.ts';
export * from '../src/data-package.ts';
export * from '../src/evaluation.ts';
export * from '../src/index.ts';
export * from '../src/metrics.ts';
export * from '../src/pathway.ts';
export * from '../src/reference.ts';
export * from '../src/sentences.ts';
