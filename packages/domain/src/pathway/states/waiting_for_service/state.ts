import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'path',
  place: 10,
  label: { fi: 'Odottaa palvelun alkua', sv: 'Väntar på att tjänsten börjar', en: 'Waiting for a service' },
  source: 'S2.15',
  marks: [
    { on: 'service_ordered', choice: 1, sincePlanning: true },
    { on: 'plan_formed', choice: 2 },
  ],
} as const satisfies StateDeclaration;
