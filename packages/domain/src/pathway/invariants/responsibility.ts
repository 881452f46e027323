import { laterOf, type Day } from '../day.ts';
import { isTerminal } from '../machine.ts';
import { isOpen, type ResponsibilityFact } from '../path-facts.ts';
import { states } from '../states.ts';
import { breachAt, type Breach, type Invariant } from './invariant.ts';

/** Stretches within which nobody holds the responsibility. A closing day is covered, the time from it to the next beginning is not. */
function gaps(held: readonly ResponsibilityFact[], from: Day, until: Day): readonly Breach[] {
  const within = held.filter((each) => each.from <= until && (each.to ?? until) >= from);
  const found: Breach[] = [];
  let coveredTo = from;
  for (const each of [...within].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (each.from > coveredTo) found.push({ dates: [coveredTo, each.from] });
    coveredTo = laterOf(coveredTo, each.to ?? until);
  }
  if (within.length === 0 || coveredTo < until) found.push({ dates: [coveredTo, until] });
  return found;
}

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
    breaches: ({ steps, facts: { clientResponsibles, knownUntil } }) => {
      const first = steps.find(({ to }) => to === 'team_planning');
      if (clientResponsibles === undefined || first === undefined) return [];
      const last = steps.find(({ to, on }) => isTerminal(to) && on >= first.on)?.on ?? knownUntil ?? steps.at(-1)!.on;
      return last < first.on ? [] : gaps(clientResponsibles, first.on, last);
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
      if (coordinators === undefined || plans === undefined || plans.some(({ locatedIn }) => locatedIn.trim() !== '')) return [];
      const first = steps.find(
        ({ to, on }) => ['path', 'follow_up'].includes(states[to].phase) && coordinators.some((coordinator) => isOpen(coordinator, on)),
      );
      return first === undefined ? [] : [breachAt(first)];
    },
  },
} as const satisfies Record<string, Invariant>;
