// Tells of every export of the domain that no program reaches, through whatever subpath it leaves, but for those that await a caller.
import { awaitingACaller } from './awaiting-a-caller.mjs';
import { doorProblems } from './door-problems.mjs';
import { runUnseen } from './run.mjs';

const search = ['--production', '--config', 'tooling/knip-doors.json', '--include', 'exports', '--reporter', 'json', '--no-exit-code'];
const { code, said } = await runUnseen('knip', search);
if (code !== 0) {
  console.error(said);
  process.exit(1);
}
const { issues } = JSON.parse(said.slice(said.indexOf('{')));
const ofDomain = issues.filter(({ file }) => file.startsWith('packages/domain/'));
const unreached = new Map(ofDomain.flatMap(({ file, exports }) => exports.map(({ name }) => [name, file])));

const problems = doorProblems(unreached, awaitingACaller);
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
