// `pnpm supply-chain`: what users of Polku install, as a bill of materials (CycloneDX) in dist/sbom.cdx.json, with every licence, which must be
// one that Polku may be given on with. Then asks the registry for known weaknesses, and says so where it does not answer.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runUnseen } from './run.mjs';

/** Licences that may be given on with Apache-2.0, if their words go along. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense']);

const place = join(root, 'dist', 'sbom.cdx.json');
mkdirSync(join(root, 'dist'), { recursive: true });
const made = await runUnseen('pnpm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-spec-version', '1.6', '--prod', '--out', place]);
if (made.code !== 0) {
  console.error(made.said);
  process.exit(1);
}

const licenceOf = ({ licenses = [] }) =>
  licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression).join(' AND ');
const { components } = JSON.parse(readFileSync(place, 'utf8'));
const byLicence = new Map();
for (const component of components) {
  const licence = licenceOf(component);
  byLicence.set(licence, [...(byLicence.get(licence) ?? []), component]);
}
for (const [licence, held] of [...byLicence].toSorted(([, a], [, b]) => b.length - a.length))
  console.log(`${licence || 'none told'}: ${held.length}`);

const isAllowed = (licence) => licence.split(/ AND /).every((each) => allowed.has(each.replaceAll(/[()]/g, '')));
const refused = [...byLicence]
  .filter(([licence]) => !isAllowed(licence))
  .flatMap(([licence, held]) => held.map(({ name }) => `${name}: ${licence || 'none told'}`));
for (const each of refused) console.error(`Not a licence that Polku may be given on with: ${each}`);
console.log(`${components.length} packages in ${place}`);

const audit = await runUnseen('pnpm', ['audit', '--prod', '--audit-level', 'high']);
const answered = !/ERR_PNPM_AUDIT|ENOTFOUND|ECONN|ETIMEDOUT/.test(audit.said);
console.log(answered ? audit.said : 'The registry was asked for known weaknesses, and did not answer.');
process.exit(refused.length > 0 || (answered && audit.code !== 0) ? 1 : 0);
