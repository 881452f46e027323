export { casesAbout, casesLacking, type CaseListOptions, type CaseOptions } from './cases.ts';
export { evaluateFolder, importFolder, validateFolder } from './local.ts';
export { openLocal, type LocalPackage } from './open-local.ts';
export { InvalidPackage } from './package-folder.ts';
