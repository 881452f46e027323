import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  recognisedOn: {
    label: { fi: 'tuen tarve tunnistettu', sv: 'stödbehovet identifierat', en: 'need recognised on' },
    kind: 'date',
    events: ['need_recognised'],
  },
  signalRoute: {
    label: { fi: 'tunnistamisen reitti', sv: 'identifieringsväg', en: 'route of recognition' },
    kind: 'fact',
    events: [],
  },
  scoreRatedOn: {
    label: { fi: 'työkyky arvioitu pisteinä', sv: 'arbetsförmågan poängsatt', en: 'work ability rated on' },
    kind: 'date',
    events: [],
  },
} as const satisfies Record<string, StateDateDeclaration>;
