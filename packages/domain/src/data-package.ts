export * from './data-package/descriptor.ts';
export * from './data-package/index.ts';
export * from './data-package/personal-data.ts';
export * from './data-package/problem.ts';
export * from './data-package/resource.ts';
export * from './data-package/rules.ts';
export * from './data-package/rules/rule.ts';
