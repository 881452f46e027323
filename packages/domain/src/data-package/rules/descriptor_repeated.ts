import type { DataRule } from './rule.ts';

const repeated = (name: string, path: string) =>
  JSON.stringify({
    resources: [
      { name: 'teams', path: 'teams.csv' },
      { name, path },
    ],
  });

export const descriptorRepeated: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'jokainen resurssi ja jokainen tiedosto kerran',
      sv: 'varje resurs och varje fil en gång',
      en: 'every resource and every file once',
    },
    hint: {
      fi: 'datapackage.json luettelee saman nimen (`name`) tai polun (`path`) kahdesti: poista toinen.',
      sv: 'datapackage.json räknar upp samma namn (`name`) eller sökväg (`path`) två gånger: ta bort den ena.',
      en: 'datapackage.json lists the same `name` or `path` twice: remove one of them.',
    },
  },
  check: { declaredFile: ({ repeats }) => repeats !== undefined && {} },
  example: {
    breaks: [
      { title: 'a resource twice', change: { files: { 'datapackage.json': repeated('teams', 'tiimit.csv') } }, at: { file: 'tiimit.csv' } },
      { title: 'a file twice', change: { files: { 'datapackage.json': repeated('tiimit', './teams.csv') } }, at: { file: 'teams.csv' } },
    ],
  },
};
