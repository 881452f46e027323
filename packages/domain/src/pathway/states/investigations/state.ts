import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 40,
  label: {
    fi: 'Lisätutkimukset ja selvittelyt',
    sv: 'Ytterligare undersökningar och utredningar',
    en: 'Further examinations and clarifications',
  },
  source: 'S0.4',
  marks: [
    { on: 'investigation_ordered', choice: 1 },
    { on: 'investigation_done', choice: 2 },
  ],
} as const satisfies StateDeclaration;
