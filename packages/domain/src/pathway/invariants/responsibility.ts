import { planHome } from '../../cases/plan-home.ts';
import { daysAfter, laterOf, type Day } from '../day.ts';
import { isTerminal } from '../machine.ts';
import { isOpen, type ResponsibilityFact } from '../path-facts.ts';
import { states } from '../states.ts';
import { breachAt, type Breach, type Invariant, type PathCourse } from './invariant.ts';

/** Stretches of days on which nobody holds the responsibility, each with its first and last day. */
function gaps(held: readonly ResponsibilityFact[], from: Day, until: Day): readonly Breach[] {
  const found: Breach[] = [];
  let open = from;
  for (const each of held.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (each.from > until) break;
    if (each.from > open) found.push({ dates: [open, daysAfter(each.from, -1)] });
    // Whoever holds it to the end leaves no gap, whoever else does.
    if ((each.to ?? until) >= until) return found;
    open = laterOf(open, daysAfter(each.to!, 1));
  }
  if (open <= until) found.push({ dates: [open, until] });
  return found;
}

/** The day on which the case ended, where it did. */
const endedOn = ({ steps }: PathCourse, from: Day): Day | undefined => steps.find(({ to, on }) => isTerminal(to) && on >= from)?.on;

/** Rules on who answers for a case. Where nothing is known of a kind of responsibility, its rule is not checked. */
export const responsibilityInvariants = {
  contact_person_missing: {
    label: {
      fi: 'Yhteissuunnittelusta lähdettäessä asiakkaalla on yhteyshenkilö',
      sv: 'När ärendet lämnar den gemensamma planeringen har klienten en kontaktperson',
      en: 'A case leaves joint planning with a contact person',
    },
    breach: {
      fi: 'Yhteissuunnittelusta siirryttiin {date} tilaan "{to}" ilman yhteyshenkilöä.',
      sv: 'Ärendet gick från den gemensamma planeringen till "{to}" den {date} utan kontaktperson.',
      en: 'The case passed from joint planning to "{to}" on {date} without a contact person.',
    },
    source: 'S0.4',
    breaches: ({ steps, facts: { contactPersons } }) =>
      contactPersons === undefined
        ? []
        : steps
            .filter(({ from, to }) => from === 'team_planning' && !isTerminal(to))
            .filter(({ on }) => !contactPersons.some((person) => isOpen(person, on)))
            .map(breachAt),
  },
  client_responsible_gap: {
    label: {
      fi: 'Yhteissuunnittelusta alkaen tapauksella on aina asiakasvastaava: vastuu päättyy vasta, kun seuraava on ottanut sen vastaan',
      sv: 'Från den gemensamma planeringen framåt har ärendet alltid en kundansvarig: ansvaret upphör först när nästa har tagit emot det',
      en: 'From joint planning on a case always has a client-responsible worker: a responsibility closes only when the next is accepted',
    },
    breach: {
      fi: 'Kukaan ei ollut asiakasvastaava {date} – {until}.',
      sv: 'Ingen var kundansvarig från den {date} till den {until}.',
      en: 'Nobody was the client-responsible worker from {date} to {until}.',
    },
    source: 'S3.8, S2.16',
    breaches: (course) => {
      const { clientResponsibles } = course.facts;
      const first = course.steps.find(({ to }) => to === 'team_planning');
      if (clientResponsibles === undefined || first === undefined) return [];
      return gaps(clientResponsibles, first.on, endedOn(course, first.on) ?? course.facts.knownUntil ?? course.steps.at(-1)!.on);
    },
  },
  handover_not_accepted: {
    label: {
      fi: 'Vastuu päättyy vasta, kun vastaanottaja on hyväksynyt siirron',
      sv: 'Ansvaret upphör först när mottagaren har godkänt överlämningen',
      en: 'A responsibility ends only when the receiver has accepted the handover',
    },
    breach: {
      fi: 'Vastuu päättyi {date}, vaikka {until} ehdotettua siirtoa ei ollut hyväksytty.',
      sv: 'Ansvaret upphörde den {date} trots att överlämningen som föreslogs den {until} inte hade godkänts.',
      en: 'The responsibility ended on {date}, yet the handover proposed on {until} had not been accepted.',
    },
    source: 'S2.16 (P)',
    breaches: (course) => {
      const { clientResponsibles = [], handovers = [] } = course.facts;
      return clientResponsibles.flatMap(({ from, to }): Breach[] => {
        const end = endedOn(course, from);
        if (to === undefined || to === null || (end !== undefined && to >= end)) return [];
        const pending = handovers.find(({ proposedOn, acceptedOn }) => {
          const isAccepted = acceptedOn !== undefined && acceptedOn !== null && acceptedOn <= to;
          return from <= proposedOn && proposedOn <= to && !isAccepted;
        });
        return pending === undefined ? [] : [{ dates: [to, pending.proposedOn] }];
      });
    },
  },
  coordinator_without_plan: {
    label: {
      fi: 'Tapauksella, jolla on työkykykoordinaattori, on jossakin suunnitelma',
      sv: 'Ett ärende som har en samordnare för arbetsförmågan har en plan någonstans',
      en: 'A case with a work ability coordinator has a plan somewhere',
    },
    breach: {
      fi: 'Tapaus siirtyi {date} tilaan "{to}" koordinaattorin tukemana, mutta siitä ei löydy suunnitelmaa mistään.',
      sv: 'Ärendet gick den {date} till läget "{to}" med en samordnare, men det finns ingen plan någonstans.',
      en: 'The case passed to "{to}" on {date} with a coordinator, yet there is no plan anywhere.',
    },
    source: 'S2.11, S2.13',
    breaches: ({ steps, facts: { coordinators, plans } }) => {
      if (coordinators === undefined || plans === undefined || plans.some(({ locatedIn }) => locatedIn !== null)) return [];
      const first = steps.find(
        ({ to, on }) => ['path', 'follow_up'].includes(states[to].phase) && coordinators.some((coordinator) => isOpen(coordinator, on)),
      );
      return first === undefined ? [] : [breachAt(first)];
    },
  },
  plan_in_several_places: {
    label: {
      fi: 'Työkyvyn tuen suunnitelma on yhdessä paikassa',
      sv: 'Planen för stöd för arbetsförmågan finns på ett ställe',
      en: 'The plan of support is kept in one place',
    },
    breach: {
      fi: 'Suunnitelma on {date} alkaen useassa järjestelmässä yhtä aikaa.',
      sv: 'Planen finns från den {date} i flera system samtidigt.',
      en: 'From {date} on the plan is in several systems at the same time.',
    },
    source: 'S2.13',
    breaches: ({ facts: { plans = [] } }) => {
      const days = plans.map(({ formedOn }) => formedOn).toSorted();
      const first = days.find((day) => planHome(plans, day).status === 'several');
      return first === undefined ? [] : [{ dates: [first] }];
    },
  },
} as const satisfies Record<string, Invariant>;
