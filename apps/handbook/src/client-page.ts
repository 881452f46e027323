import type { Text } from '@polku/domain';
import { clientCase, clientView, type ClientRows } from '@polku/domain/casework';
import type { Page } from './kind-pages.ts';
import { plain } from './markdown.ts';

/** A case of nobody: as far as a plan, with a service that has been ordered and has not begun. */
const madeUp: ClientRows = {
  record: {
    referredOn: '2024-01-10',
    entries: [
      { state: 'need_recognised', enteredOn: '2024-01-03' },
      { state: 'in_triage', enteredOn: '2024-01-10' },
      { state: 'waiting_for_team', enteredOn: '2024-01-15' },
      { state: 'team_planning', enteredOn: '2024-02-05' },
      { state: 'goal_setting', enteredOn: '2024-02-05' },
      { state: 'plan_drafting', enteredOn: '2024-02-12' },
      { state: 'waiting_for_service', enteredOn: '2024-02-19' },
    ],
  },
  assignments: [{ kind: 'client_responsible', role: 'work_ability_coordinator', from: '2024-02-05' }],
  goals: [{ setOn: '2024-02-12' }],
  plans: [{ kind: 'work_ability_support', formedOn: '2024-02-19', reviewDueOn: '2024-08-19' }],
  services: [{ service: 'work_trial', orderedOn: '2024-02-19', startedOn: null }],
  consents: [
    { askedOn: '2024-01-03', givenOn: '2024-01-03', refusedOn: null, withdrawnOn: null, scope: ['health_services', 'employment_services'] },
    { askedOn: '2024-02-05', givenOn: null, refusedOn: '2024-02-05', withdrawnOn: null, scope: ['kela'] },
  ],
};
const seenOn = '2024-03-01';

const languages: readonly (readonly [keyof Text, string])[] = [
  ['fi', 'Suomeksi'],
  ['sv', 'På svenska'],
  ['en', 'In English'],
];

/** What a client sees of the own path, in three languages, with how a record system asks for it. */
export function clientPage(): Page {
  const seen = clientCase(madeUp, seenOn);
  if (seen === null) throw new Error('The made-up case has no state on the day on which it is looked at.');
  const lines = clientView(seen);
  return {
    path: 'client-page',
    markdown: [
      '# What a client sees',
      '',
      'A page of the client’s own: where things stand, who answers for them, what comes next, the plan, the consents, and how to give feedback.',
      'It belongs to the record system that knows the client. Polku shows no page of any person: the system hands over the rows of one case,',
      'gets these lines, and adds the worker’s name. No diagnosis and no notes stand in them. The case below is nobody’s.',
      '',
      '```ts',
      "import { clientCase, clientView } from '@polku/domain';",
      '',
      `const seen = clientCase(rows, '${seenOn}');`,
      'const lines = seen === null ? [] : clientView(seen); // heading and text of each, in fi, sv and en',
      '```',
      '',
      'The system behind it is [SYS-101](/systems/sys-101).',
      ...languages.flatMap(([locale, title]) => [
        '',
        `## ${title}`,
        '',
        `<div lang="${locale}">`,
        '',
        ...lines.flatMap(({ heading, text }) => [`**${plain(heading[locale])}.** ${plain(text[locale])}`, '']),
        '</div>',
      ]),
    ].join('\n'),
  };
}
