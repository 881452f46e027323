import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from './scratch-copy.mjs';

const timeout = 15 * 60_000;
let copy;
let taken;
/** The files in a folder that adding the three took. */
const takenIn = (folder) => taken.filter((file) => file.startsWith(`${folder}/`));

/** What a command that must fail prints. */
function failureOf(run) {
  try {
    run();
  } catch ({ message }) {
    return message;
  }
  throw new Error('It did not fail.');
}

const polku = (...args) => JSON.parse(copy.run('node', ['packages/sdk/dist/cli/main.js', ...args, '--json']));
const described = (kind, id) => polku('describe', kind).find((entry) => entry.id === id);

const text = (fi, sv, en) => `{ fi: '${fi}', sv: '${sv}', en: '${en}' }`;

const metricFile = 'packages/domain/src/metrics/walks.ts';
const walks = `import { defineMetric } from './definition.ts';

export const walks = defineMetric({
  kind: 'count',
  version: 1,
  label: ${text('Kävelyt', 'Promenader', 'Walks')},
  question: ${text('Kävelläänkö yhdessä?', 'Promenerar man tillsammans?', 'Do people walk together?')},
  topic: { id: 'reach', rank: 90 },
  definition: ${text('Kävelyjen määrä.', 'Antalet promenader.', 'The number of walks.')},
  pitfalls: ${text('Ei kerro vaikutuksesta.', 'Säger ingenting om effekten.', 'Says nothing of any effect.')},
  unit: 'count',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P)',
  term: 'participation',
  reference: 'sum',
  of: { rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['walk'] }], count: { sum: 'events' } },
  phrases: {
    counted: ${text('Kävelyjä on ollut {value}.', 'Det har varit {value} promenader.', 'There have been {value} walks.')},
    ofTarget: ${text('Kävelyjä on {value}, tavoite {target}.', '{value} promenader av {target}.', '{value} of {target} walks.')},
    atThisPace: ${text('Lopussa {forecast} ({interval}).', 'Till slut {forecast} ({interval}).', '{forecast} ({interval}) by the end.')},
    notFollowed: ${text('kävelyjä ei ole kirjattu', 'promenader har inte registrerats', 'walks were not recorded')},
  },
});
`;

const folder = 'packages/domain/src/pathway/states/home_visit';
const homeVisit = {
  [`${folder}/state.ts`]: `import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 25,
  label: ${text('Kotikäynti', 'Hembesök', 'Home visit')},
  source: '(P)',
  marks: [{ on: 'first_contact', choice: 2 }],
} as const satisfies StateDeclaration;
`,
  [`${folder}/plain-words.ts`]: `import type { Text } from '../../../text.ts';

export const plainWords = ${text('Luoksesi tullaan käymään.', 'Någon besöker dig.', 'Someone visits you.')} as const satisfies Text;
`,
  [`${folder}/dates.ts`]: `import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  visitedOn: { label: ${text('käyty kotona', 'besökt hemma', 'visited on')}, kind: 'date', events: [] },
} as const satisfies Record<string, StateDateDeclaration>;
`,
  [`${folder}/detail.ts`]: `import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: ${text('Käynnistä on sovittu.', 'Besöket är avtalat.', 'The visit is agreed.')},
  exit: ${text('Käynti on tehty.', 'Besöket är gjort.', 'The visit is made.')},
  responsible: { label: ${text('yhteyshenkilö', 'kontaktpersonen', 'the contact person')}, roles: ['contact_person'] },
  dates: ['visitedOn'],
  source: '(P)',
} as const satisfies StateDetail;
`,
  [`${folder}/transitions.ts`]: `import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t55: {
    from: ['in_triage'],
    to: ['home_visit'],
    label: ${text('Sovitaan kotikäynnistä', 'Ett hembesök avtalas', 'A home visit is agreed')},
    source: '(P)',
  },
  t56: {
    from: ['home_visit'],
    to: ['waiting_for_team'],
    label: ${text('Käynnin jälkeen tiimiin', 'Efter besöket till teamet', 'After the visit to the team')},
    source: '(P)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
`,
};

const policyFile = 'packages/domain/src/disclosure/private.ts';
const policy = `import { definePolicy } from './policy.ts';

export const privatePolicy = definePolicy({
  label: ${text('Yksityinen', 'Privat', 'Private')},
  minimumCount: 3,
  showsZero: true,
  roundTo: 2,
  roundsTo: 'nearest_multiple',
  summaryMinimum: { people: 10, events: 10 },
  wholeShareMinimum: 12,
  curveSteps: [7],
  readingDays: [30],
  needsSecondPerson: false,
});
`;

/*
 * What a person does who adds these: indexes are generated, types checked in every room. The three know nothing of each other, so
 * that one build serves them all.
 */
beforeAll(() => {
  copy = scratchCopy();
  for (const [file, written] of Object.entries({ [metricFile]: walks, ...homeVisit, [policyFile]: policy })) copy.add(file, written);
  copy.run('node', ['tooling/generate-indexes.mjs']);
  copy.run('tsc', ['-p', 'tsconfig.tests.json']);
  copy.run('tsc', ['--build', 'packages/domain']);
  taken = copy.touchedByHand();
}, timeout);
afterAll(() => copy?.remove(), timeout);

test('a metric is one file, and a misspelt file, column, value or word fails to compile', { timeout }, () => {
  expect(takenIn('packages/domain/src/metrics')).toEqual([metricFile]);
  expect(described('metrics', 'walks')).toMatchObject({ label: { en: 'Walks' }, files: ['activities'], term: 'participation' });
  const slips = [
    [`rows: 'activities'`, `rows: 'activites'`],
    [`datedBy: 'held_on'`, `datedBy: 'held_onn'`],
    [`datedBy: 'held_on'`, `datedBy: 'events'`],
    [`column: 'kind'`, `column: 'kin'`],
    [`sum: 'events'`, `sum: 'event'`],
    [`sum: 'events'`, `sum: 'topic'`],
    [
      `rows: 'activities', datedBy: 'held_on', where: [{ column: 'kind', in: ['walk'] }]`,
      `rows: 'surveys', datedBy: 'answered_on', where: [{ column: 'survey', in: ['walk'] }]`,
    ],
    [`term: 'participation'`, `term: 'particpation'`],
  ];
  const slipped = slips.map(([right, wrong], place) => {
    copy.add(
      `packages/domain/src/slipped/slip-${place}.ts`,
      walks.replace('./definition.ts', '../metrics/definition.ts').replace(right, wrong),
    );
    return `slip-${place}.ts`;
  });
  const problems = failureOf(() => copy.run('tsc', ['-p', 'packages/domain', '--noEmit']));
  for (const place of slipped.keys()) copy.edit(`packages/domain/src/slipped/slip-${place}.ts`, () => '');
  expect(slipped.filter((file) => !problems.includes(file))).toEqual([]);
});

test('a state is one folder, and the machine, the diagram and the client’s page know it', { timeout }, () => {
  expect(takenIn('packages/domain/src/pathway')).toEqual(takenIn(folder));
  expect(described('states', 'home_visit')).toMatchObject({ phase: 'clarification', dates: ['visitedOn'] });
  expect(described('states', 'in_triage').next).toContain('home_visit');
  expect(described('states', 'home_visit').next).toEqual(['waiting_for_team', 'ended_withdrew', 'ended_moved', 'ended_deceased']);
  expect(described('transitions', 't55')).toMatchObject({ to: ['home_visit'] });
  const tests = ['packages/domain/src/pathway', 'packages/domain/src/cases/client-view.test.ts'];
  expect(copy.run('vitest', ['run', '--project', 'domain', ...tests])).toMatch(/passed/);
});

test('a policy is one file, whatever it is called, and an option out of its range stops everything', { timeout }, () => {
  expect(takenIn('packages/domain/src/disclosure')).toEqual([policyFile]);
  expect(described('policies', 'private')).toMatchObject({ label: { en: 'Private' }, roundTo: 2 });
  const evaluation = polku('evaluate', 'examples/job-programme', '--pilot', 'job_programme', '--policy', 'private');
  expect(evaluation).toMatchObject({ provenance: { policy: 'private' } });
  copy.edit(policyFile, (written) => written.replace('roundTo: 2', 'roundTo: 0'));
  copy.run('tsc', ['--build', 'packages/domain']);
  expect(() => copy.run('node', ['packages/domain/dist/disclosure/index.js'])).toThrow(/Private.*roundTo/s);
});
