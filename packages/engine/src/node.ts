export { packageAt } from './data-package/package-at.ts';
export { workbookSource } from './data-package/workbook/workbook-source.ts';
export { folderSource } from './data-package/folder-source.ts';
export { memorySource, type PackageSource } from './data-package/package-source.ts';
export { rowsOfBatch, type ColumnBatch, type ValidatedRow } from './data-package/column-batch.ts';
export { dayInFinland } from './data-package/today.ts';
export { validatePackage, type PackageReport, type ValidationOptions } from './data-package/validate-package.ts';
export { openPostgres } from './database/postgres.ts';
export { openEmbedded } from './database/embedded.ts';
