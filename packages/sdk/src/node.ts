export { casesAbout, casesLacking, type CaseListOptions, type CaseOptions } from './cases.ts';
export { evaluateFolder, importFolder, validateFolder } from './local.ts';
export { openLocal, type LocalEvaluation, type LocalOptions, type LocalPackage } from './open-local.ts';
export { InvalidPackage } from './package-folder.ts';
export { importToServer, type ServerImport, type ServerImportOptions } from './import-to-server.ts';
export { evaluateDatabases } from './evaluate-databases.ts';
