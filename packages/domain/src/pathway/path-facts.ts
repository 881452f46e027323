import type { LocatedPlan } from '../cases/plan-home.ts';
import type { RecordingPrecision } from '../catalogue/recording-precisions.ts';
import type { SourceSystemId } from '../catalogue/source-systems.ts';
import type { DatedEvent } from './case-record.ts';
import { earlierOf, type Day } from './day.ts';
import type { TerminalStateId } from './states.ts';

/** Sorts after every day. */
const afterEveryDay: Day = '9999-12-31';

/** A client's permission, in force from the day it was given until the day it was withdrawn, or its last day. */
export interface ConsentFact {
  readonly givenOn: Day;
  readonly withdrawnOn?: Day | null;
  /** Last day in force, where the form sets one. */
  readonly validUntil?: Day | null;
  /** Covers handling across sectors, not a referral within one sector only. */
  readonly multiSector: boolean;
}

/** Someone answers for something from a day on. The closing day is the last one held: the next may begin on it, or the day after. */
export interface ResponsibilityFact {
  readonly from: Day;
  readonly to?: Day | null;
}

/** A responsibility on its way from one worker to another. */
interface HandoverFact {
  readonly proposedOn: Day;
  /** Empty: the receiver has not accepted it. */
  readonly acceptedOn?: Day | null;
}

/** Where a date was recorded, and how exactly it is known. */
interface DateOrigin {
  readonly on: Day;
  readonly sourceSystem?: SourceSystemId | null;
  readonly precision?: RecordingPrecision | null;
}

/**
 * What is known of a case beside its states. Leave out what is not known, or undefined: a rule that needs it is then not checked, because
 * what was not recorded may well have been done. An empty list says that there is none.
 */
export interface PathFacts {
  /** The day on which the referral was received. */
  readonly referredOn?: Day | undefined;
  readonly events?: readonly DatedEvent[] | undefined;
  readonly consents?: readonly ConsentFact[] | undefined;
  /** The team's time is booked first and consent asked then, as in Kainuu. */
  readonly consentAfterBooking?: boolean | undefined;
  readonly contactPersons?: readonly ResponsibilityFact[] | undefined;
  readonly clientResponsibles?: readonly ResponsibilityFact[] | undefined;
  /** Proposals to hand the client over to another client-responsible worker. */
  readonly handovers?: readonly HandoverFact[] | undefined;
  /** When a work ability coordinator has had the case. */
  readonly coordinators?: readonly ResponsibilityFact[] | undefined;
  /** Plans of the case, and in which system each is kept. */
  readonly plans?: readonly LocatedPlan[] | undefined;
  /** The day on which the ending was agreed with the client. */
  readonly endingAgreedOn?: Day | undefined;
  /** Where the client returns: the earlier case, null if it is not named, and how it ended. */
  readonly previousCase?: { readonly caseId: string | null; readonly endedAs: TerminalStateId; readonly endedOn: Day } | undefined;
  /** Dates of the case with where each was recorded and how exactly it is known. */
  readonly dates?: readonly DateOrigin[] | undefined;
  /** The last day on which the case is known about. */
  readonly knownUntil?: Day | undefined;
}

export const isInForce = ({ givenOn, withdrawnOn, validUntil }: ConsentFact, on: Day): boolean =>
  givenOn <= on && (withdrawnOn ?? afterEveryDay) > on && (validUntil ?? afterEveryDay) >= on;

export const isOpen = ({ from, to }: ResponsibilityFact, on: Day): boolean => from <= on && (to === undefined || to === null || to >= on);

/**
 * The facts that milestones tell. Responsibilities count as open from the day of naming, because no milestone closes them; consent
 * counts as covering several sectors. What has no milestone at all stays unknown.
 */
export function factsFromEvents(referredOn: Day, events: readonly DatedEvent[]): PathFacts {
  const daysOf = (id: DatedEvent['event']): readonly Day[] =>
    events.filter(({ event }) => event === id).map(({ occurredOn }) => occurredOn);
  const named = (id: DatedEvent['event']): readonly ResponsibilityFact[] => daysOf(id).map((from) => ({ from }));
  const withdrawals = daysOf('consent_withdrawn');
  const consents = daysOf('consent_given').map((givenOn) => {
    const later = withdrawals.filter((day) => day >= givenOn);
    return { givenOn, withdrawnOn: later.length === 0 ? null : later.reduce(earlierOf), multiSector: true };
  });
  const contactPersons = named('contact_person_named');
  const clientResponsibles = named('client_responsible_named');
  const isConsentKnown = consents.length > 0 || (daysOf('consent_refused').length > 0 && withdrawals.length === 0);
  // The same fields of every case: objects of one shape are read several times as fast.
  return {
    referredOn,
    events,
    consents: isConsentKnown ? consents : undefined,
    contactPersons: contactPersons.length > 0 ? contactPersons : undefined,
    clientResponsibles: clientResponsibles.length > 0 ? clientResponsibles : undefined,
  };
}
