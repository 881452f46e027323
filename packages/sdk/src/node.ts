export { evaluateFolder, importFolder, InvalidPackage, validateFolder } from './local.ts';
