import type { Text } from '../text.ts';
import { stateIds, states, type PhaseId, type StateId } from './states.ts';

interface PhaseDeclaration {
  readonly label: Text;
  readonly source: string;
}

/** The parts of the pathway as a reader sees them, in order. */
export const phases = {
  recognition: { label: { fi: 'Tunnistaminen', sv: 'Identifiering', en: 'Recognition' }, source: '(P) from S0.4' },
  access: { label: { fi: 'Ohjautuminen', sv: 'Hänvisning', en: 'Access' }, source: '(P) from S0.7' },
  clarification: { label: { fi: 'Selvittäminen', sv: 'Utredning', en: 'Clarification' }, source: '(P) from S0.4' },
  planning: { label: { fi: 'Suunnittelu', sv: 'Planering', en: 'Planning' }, source: '(P) from S0.4' },
  path: { label: { fi: 'Jatkopolku', sv: 'Fortsatt servicestig', en: 'Continuation path' }, source: '(P) from S0.4' },
  follow_up: { label: { fi: 'Seuranta', sv: 'Uppföljning', en: 'Follow-up' }, source: '(P) from S0.4' },
  ended: { label: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' }, source: '(P) from S2.15' },
} as const satisfies Record<PhaseId, PhaseDeclaration>;

/** The states of a phase, in order. */
export const statesOfPhase = (phase: PhaseId): readonly StateId[] => stateIds.filter((id) => states[id].phase === phase);
