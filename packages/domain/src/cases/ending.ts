import type { ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';
import { agreedEnds, type TerminalStateId } from '../pathway/states.ts';

/** How an ending was agreed: a row of `endings.csv`. */
export interface EndingAgreement {
  readonly agreedOn: Day;
  readonly agreedWithClient: boolean | null;
  readonly continuingParty: ConsentScope | null;
}

/** The day and the way in which a case ended: its `ended` event. */
export interface CaseEnd {
  readonly endedOn: Day;
  readonly outcome: TerminalStateId;
}

export interface Ending {
  readonly agreedOn: Day | null;
  /** null: nobody recorded it. */
  readonly agreedWithClient: boolean | null;
  /** Who goes on with the client; null where nobody needs to, or nothing was agreed. */
  readonly continuingParty: ConsentScope | null;
  readonly endedOn: Day | null;
  readonly outcome: TerminalStateId | null;
  /** What does not fit together, to be asked about. */
  readonly questions: readonly EndingQuestion[];
}

export type EndingQuestion = 'ended_before_agreed' | 'ended_without_agreement' | 'agreed_without_client' | 'agreed_on_two_days';

/**
 * How a case ended: agreed when and with whom, who continues, and the outcome; with what does not fit together.
 *
 * @param events of the case: the agreement may stand there as `ending_agreed` alone.
 *
 * @example
 * caseEnding(null, { endedOn: '2024-05-01', outcome: 'ended_employed' }, []).questions // ['ended_without_agreement']
 */
export function caseEnding(agreement: EndingAgreement | null, end: CaseEnd | null, events: readonly DatedEvent[]): Ending {
  const milestone = events.find(({ event }) => event === 'ending_agreed')?.occurredOn ?? null;
  const agreedOn = agreement?.agreedOn ?? milestone;
  const needsAgreement = end !== null && agreedEnds.has(end.outcome);
  const questions: readonly (readonly [EndingQuestion, boolean])[] = [
    ['ended_without_agreement', needsAgreement && agreedOn === null],
    ['ended_before_agreed', end !== null && agreedOn !== null && end.endedOn < agreedOn],
    ['agreed_without_client', agreement?.agreedWithClient === false],
    ['agreed_on_two_days', agreement !== null && milestone !== null && agreement.agreedOn !== milestone],
  ];
  return {
    agreedOn,
    agreedWithClient: agreement?.agreedWithClient ?? null,
    continuingParty: agreement?.continuingParty ?? null,
    endedOn: end?.endedOn ?? null,
    outcome: end?.outcome ?? null,
    questions: questions.flatMap(([question, holds]) => (holds ? [question] : [])),
  };
}
