import type { DatedEvent } from '../case-record.ts';
import { isTerminal, transitionsBetween } from '../machine.ts';
import { agreedEnds, firstStates } from '../states.ts';
import { transitions, type TransitionId } from '../transitions.ts';
import type { TransitionDeclaration } from '../transition.ts';
import { breachAt, type Breach, type Invariant, type PathStep } from './invariant.ts';

const continuesAfterEnd = ({ from }: PathStep): boolean => from !== null && isTerminal(from);
const isImpossible = (step: PathStep): boolean =>
  step.from !== null && !continuesAfterEnd(step) && transitionsBetween(step.from, step.to).length === 0;

/** No event that the transition asks for has occurred by the day, though one was recorded later. */
function lacksItsEvent(id: TransitionId, { on }: PathStep, events: readonly DatedEvent[]): boolean {
  return ((transitions[id] as TransitionDeclaration).guards ?? []).some((guard) => {
    if (guard.kind !== 'event') return false;
    const recorded = events.filter(({ event }) => guard.anyOf.includes(event));
    return recorded.length > 0 && recorded.every(({ occurredOn }) => occurredOn > on);
  });
}

/** Rules on which state may follow which. */
export const courseInvariants = {
  path_begins_midway: {
    label: {
      fi: 'Tapaus alkaa tarpeen tunnistamisesta, tai tiedot alkavat lähetteestä',
      sv: 'Ett ärende börjar med att behovet identifieras, eller uppgifterna börjar med remissen',
      en: 'A case begins with a recognised need, or its record with the referral',
    },
    breach: {
      fi: 'Ensimmäinen tila {date} on "{to}": aiemmat tilat puuttuvat.',
      sv: 'Det första läget den {date} är "{to}": tidigare lägen saknas.',
      en: 'The first state, on {date}, is "{to}": those before it are missing.',
    },
    source: '(P) from S0.4',
    breaches: ({ steps }) => steps.filter(({ from, to }) => from === null && !firstStates.some((id) => id === to)).map(breachAt),
  },
  impossible_transition: {
    label: {
      fi: 'Tilasta toiseen siirrytään vain sallittuja siirtymiä pitkin',
      sv: 'Från ett läge till ett annat går man bara genom tillåtna övergångar',
      en: 'A case passes from state to state only by a declared transition',
    },
    breach: {
      fi: 'Tilasta "{from}" ei voi siirtyä tilaan "{to}" ({date}).',
      sv: 'Från läget "{from}" kan man inte gå till "{to}" ({date}).',
      en: 'A case cannot pass from "{from}" to "{to}" ({date}).',
    },
    source: '(P) from S0.4',
    breaches: ({ steps }) => steps.filter((step) => isImpossible(step) && !agreedEnds.has(step.to)).map(breachAt),
  },
  ending_not_agreed: {
    label: {
      fi: 'Ratkaisuun päättyvä tapaus päätetään yhdessä sopien; vain tarkastus tai arviointi voi todeta suoraan, ettei tukea tarvita',
      sv: 'Ett ärende som slutar i en lösning avslutas i samförstånd; bara en undersökning eller bedömning kan direkt konstatera att stöd inte behövs',
      en: 'A case that ends in a solution ends by agreement; only a check or an assessment may find directly that no support is needed',
    },
    breach: {
      fi: 'Tapaus päättyi {date} tilaan "{to}" ilman, että päättämisestä sovittiin (edellinen tila "{from}").',
      sv: 'Ärendet avslutades den {date} som "{to}" utan att avslutandet avtalades (föregående läge "{from}").',
      en: 'The case ended on {date} as "{to}" without the ending being agreed (the state before was "{from}").',
    },
    source: 'S2.15, S0.4',
    breaches: ({ steps }) => steps.filter((step) => isImpossible(step) && agreedEnds.has(step.to)).map(breachAt),
  },
  ended_before_agreed: {
    label: {
      fi: 'Tapaus päättyy vasta, kun päättämisestä on sovittu',
      sv: 'Ett ärende avslutas först när det har avtalats',
      en: 'A case ends only once the ending was agreed',
    },
    breach: {
      fi: 'Tapaus päättyi {date} ("{to}"), mutta päättämisestä sovittiin vasta {until}.',
      sv: 'Ärendet avslutades den {date} ("{to}") men avslutandet avtalades först den {until}.',
      en: 'The case ended on {date} ("{to}"), but the ending was agreed only on {until}.',
    },
    source: 'S2.15',
    breaches: ({ steps, facts: { endingAgreedOn } }) =>
      endingAgreedOn === undefined
        ? []
        : steps
            .filter(({ to, on }) => agreedEnds.has(to) && on < endingAgreedOn)
            .map(({ from, to, on }): Breach => ({ dates: [on, endingAgreedOn], from, to })),
  },
  path_continues_after_end: {
    label: {
      fi: 'Päättynyt tapaus ei jatku: palaavalle asiakkaalle avataan uusi tapaus',
      sv: 'Ett avslutat ärende fortsätter inte: för en klient som återkommer öppnas ett nytt',
      en: 'An ended case does not go on: a client who returns gets a new case',
    },
    breach: {
      fi: 'Tapaus oli päättynyt ("{from}"), mutta siirtyi {date} tilaan "{to}". Paluu on uusi tapaus.',
      sv: 'Ärendet var avslutat ("{from}") men gick den {date} till "{to}". En återkomst är ett nytt ärende.',
      en: 'The case had ended ("{from}"), yet passed on {date} to "{to}". A return is a new case.',
    },
    source: 'S2.15',
    breaches: ({ steps }) => steps.filter(continuesAfterEnd).map(breachAt),
  },
  guard_not_met: {
    label: {
      fi: 'Siirtymän vaatima tapahtuma on tapahtunut viimeistään siirtymäpäivänä',
      sv: 'Händelsen som en övergång kräver har inträffat senast på övergångens dag',
      en: 'The event that a transition asks for has occurred by the day of the transition',
    },
    breach: {
      fi: 'Siirtymä tilasta "{from}" tilaan "{to}" on päivätty {date}, mutta sen vaatima tapahtuma kirjattiin vasta myöhemmäksi.',
      sv: 'Övergången från "{from}" till "{to}" är daterad den {date}, men händelsen som den kräver har ett senare datum.',
      en: 'The passage from "{from}" to "{to}" is dated {date}, but the event it asks for is dated later.',
    },
    source: '(P)',
    breaches: ({ steps, facts: { events = [] } }) =>
      steps
        .filter((step) => {
          const ids = continuesAfterEnd(step) ? [] : transitionsBetween(step.from, step.to);
          return ids.length > 0 && ids.every((id) => lacksItsEvent(id, step, events));
        })
        .map(breachAt),
  },
} as const satisfies Record<string, Invariant>;
