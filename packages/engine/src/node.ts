export { folderSource } from './data-package/folder-source.ts';
export { memorySource, type PackageSource } from './data-package/package-source.ts';
export type { ValidatedRow } from './data-package/resource-reader.ts';
export { validatePackage, type PackageReport, type ValidationOptions } from './data-package/validate-package.ts';
