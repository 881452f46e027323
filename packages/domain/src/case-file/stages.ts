import type { ConsentStage } from '../cases/consent-on.ts';
import type { EscalationStage } from '../cases/escalation-stage.ts';
import type { EscortedTransfer } from '../cases/escorted-transfer.ts';
import type { EventStanding } from '../cases/event-standing.ts';
import type { HealthCheckStage } from '../cases/health-checks.ts';
import type { PhysicianVisitStep } from '../cases/physician-visit-standing.ts';
import type { PlanStage } from '../cases/plan-stage.ts';
import type { CoordinatingParty, CoordinatorStanding } from '../cases/suggest-coordinator.ts';
import type { Text } from '../text.ts';

/** Words for where a thing stands, of those that have none where they are told apart. */
type Words<Stage extends string> = Readonly<Record<Stage, Text>>;

export const planStages: Words<PlanStage> = {
  none: { fi: 'ei vielä', sv: 'inte ännu', en: 'not yet' },
  drafted: { fi: 'laadittu, ei sovittu', sv: 'uppgjord, inte överenskommen', en: 'drafted, not agreed' },
  agreed: { fi: 'sovittu asiakkaan kanssa', sv: 'överenskommen med klienten', en: 'agreed with the client' },
  reviewed: { fi: 'tarkistettu', sv: 'genomgången', en: 'reviewed' },
  outdated: { fi: 'tarkistus myöhässä', sv: 'genomgången är försenad', en: 'review overdue' },
  closed: { fi: 'päättynyt', sv: 'avslutad', en: 'closed' },
};

export const consentStages: Words<ConsentStage> = {
  not_asked: { fi: 'ei kysytty', sv: 'inte frågat', en: 'not asked' },
  asked: { fi: 'kysytty, ei vastausta', sv: 'frågat, inget svar', en: 'asked, no answer' },
  given: { fi: 'voimassa', sv: 'i kraft', en: 'in force' },
  refused: { fi: 'ei annettu', sv: 'gavs inte', en: 'refused' },
  withdrawn: { fi: 'peruttu', sv: 'återtaget', en: 'withdrawn' },
  expired: { fi: 'vanhentunut', sv: 'har gått ut', en: 'expired' },
};

export const escalationStages: Words<EscalationStage> = {
  not_referred: { fi: 'ei lähetetty', sv: 'inte remitterat', en: 'not referred' },
  waiting: { fi: 'odottaa', sv: 'väntar', en: 'waiting' },
  in_hand: { fi: 'käsittelyssä', sv: 'behandlas', en: 'in hand' },
  statement_given: { fi: 'kannanotto annettu', sv: 'ställningstagande givet', en: 'position given' },
  returned: { fi: 'palannut perustasolle', sv: 'tillbaka på basnivån', en: 'back at the basic level' },
};

export const transferStandings: Words<EscortedTransfer> = {
  shown: { fi: 'saattaen, tapaaminen kirjattu', sv: 'med stöd, mötet är antecknat', en: 'escorted, a meeting shows it' },
  recorded_only: { fi: 'saattaen, tapaamista ei ole kirjattu', sv: 'med stöd, inget möte antecknat', en: 'escorted, no meeting recorded' },
  not_escorted: { fi: 'ilman saattamista', sv: 'utan stöd', en: 'not escorted' },
  unknown: { fi: 'ei kirjattu', sv: 'inte antecknat', en: 'not recorded' },
};

export const eventStandings: Words<EventStanding> = {
  done: { fi: 'tehty', sv: 'gjort', en: 'done' },
  not_done: { fi: 'ei tehty', sv: 'inte gjort', en: 'not done' },
  unknown: {
    fi: 'ei tiedetä: kirjaamisesta ei ole sovittu',
    sv: 'okänt: ingen överenskommelse om dokumentation',
    en: 'not known: nobody agreed to record it',
  },
};

export const healthCheckStages: Words<HealthCheckStage> = {
  ordered: { fi: 'ohjattu', sv: 'hänvisad', en: 'directed' },
  booked: { fi: 'aika varattu', sv: 'tid bokad', en: 'booked' },
  booked_day_passed: {
    fi: 'varattu päivä on ohi, tekemistä ei ole kirjattu',
    sv: 'den bokade dagen har gått, inget antecknat',
    en: 'the booked day has passed, nothing recorded',
  },
  done: { fi: 'tehty', sv: 'gjord', en: 'done' },
};

export const physicianVisitWords: Words<PhysicianVisitStep> = {
  booked_on: { fi: 'varattu', sv: 'bokat', en: 'booked' },
  coordinator_met_on: { fi: 'koordinaattori tavannut', sv: 'samordnaren har träffat klienten', en: 'coordinator met' },
  visited_on: { fi: 'lääkärissä käyty', sv: 'läkarbesöket gjort', en: 'visited' },
  statement_on: { fi: 'lausunto annettu', sv: 'utlåtandet givet', en: 'statement given' },
};

export const coordinatingParties: Words<CoordinatingParty> = {
  typ: { fi: 'TYP', sv: 'TYP', en: 'TYP' },
  own_worker: { fi: 'omatyöntekijä', sv: 'egen kontaktperson', en: 'own worker' },
  party_with_expertise: {
    fi: 'taho, joka tuntee erityisen tarpeen',
    sv: 'den som känner det särskilda behovet',
    en: 'the party that knows the special need',
  },
  coordinator: { fi: 'työkykykoordinaattori', sv: 'samordnaren för arbetsförmågan', en: 'work ability coordinator' },
};

export const coordinatorStandings: Words<CoordinatorStanding> = {
  as_suggested: { fi: 'ehdotuksen mukainen', sv: 'enligt förslaget', en: 'as suggested' },
  otherwise_with_reason: { fi: 'toisin, syy kirjattu', sv: 'annorlunda, orsaken antecknad', en: 'otherwise, with a reason' },
  otherwise_without_reason: {
    fi: 'toisin, syytä ei ole kirjattu',
    sv: 'annorlunda, ingen orsak antecknad',
    en: 'otherwise, no reason recorded',
  },
  named_by_the_party: { fi: 'taho nimeää itse', sv: 'parten utser själv', en: 'named by the party itself' },
};
