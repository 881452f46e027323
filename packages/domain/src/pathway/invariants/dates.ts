import { datesInOrder } from '../../catalogue/events.ts';
import { earlierOf, type Day } from '../day.ts';
import { transitionsBetween } from '../machine.ts';
import type { PathFacts } from '../path-facts.ts';
import { firstStates } from '../states.ts';
import type { Breach, Invariant, PathCourse } from './invariant.ts';

/** The events that two of the ends are named after. */
const startOf = { ended_employed: 'employment_started', ended_studying: 'studies_started' } as const;

/** First days of the milestones that follow one another, those that are recorded. A service or a job may well start before the plan. */
function orderedMilestones({ referredOn, events = [] }: PathFacts): readonly Day[] {
  return datesInOrder.flatMap((milestone) => {
    if (milestone === 'referred_on') return referredOn ?? [];
    let first: Day | undefined;
    for (const { event, occurredOn } of events)
      if (event === milestone) first = first === undefined ? occurredOn : earlierOf(first, occurredOn);
    return first ?? [];
  });
}

const disorder = (days: readonly Day[]): readonly Breach[] =>
  days.flatMap((day, index) => (index > 0 && day < days[index - 1]! ? [{ dates: [days[index - 1]!, day] } as const] : []));

/** The case ended as employed or studying on the day on which that began, or before it. */
function endsWithItsStart({ steps, facts: { events = [] } }: PathCourse): readonly Breach[] {
  return steps.flatMap(({ to, from, on }) => {
    if (to !== 'ended_employed' && to !== 'ended_studying') return [];
    const starts = events.filter(({ event }) => event === startOf[to]).map(({ occurredOn }) => occurredOn);
    return starts.length > 0 && starts.every((day) => day >= on) ? [{ dates: [on], from, to }] : [];
  });
}

/** Rules on dates, and on cases of the same client that follow one another. */
export const dateInvariants = {
  dates_out_of_order: {
    label: {
      fi: 'Tiloihin tullaan aikajärjestyksessä',
      sv: 'Lägena följer varandra i tidsordning',
      en: 'States are entered in the order of time',
    },
    breach: {
      fi: 'Tilaan "{to}" tultiin {until}, vaikka sitä edeltävään tilaan "{from}" tultiin vasta {date}.',
      sv: 'Läget "{to}" började den {until}, fast läget före det, "{from}", började först den {date}.',
      en: '"{to}" was entered on {until}, though the state before it, "{from}", was entered only on {date}.',
    },
    source: '(P)',
    breaches: ({ steps }) =>
      steps.flatMap(({ from, to, on }, index) => {
        const before = steps[index - 1]?.on;
        return before !== undefined && on < before ? [{ dates: [before, on], from, to }] : [];
      }),
  },
  milestones_out_of_order: {
    label: {
      fi: 'Tunnistaminen, lähete, päätös lähetteestä, tiimi, tavoitteet ja suunnitelma seuraavat toisiaan tässä järjestyksessä',
      sv: 'Identifiering, remiss, beslut om remissen, team, mål och plan följer på varandra i denna ordning',
      en: 'Recognition, referral, triage, meeting, goals and plan follow one another in this order',
    },
    breach: {
      fi: 'Myöhempi vaihe on päivätty {until}, aiempi vasta {date}.',
      sv: 'Ett senare steg är daterat den {until}, ett tidigare först den {date}.',
      en: 'A later step is dated {until}, an earlier one only {date}.',
    },
    source: '(P)',
    breaches: ({ facts }) => disorder(orderedMilestones(facts)),
  },
  start_taken_for_end: {
    label: {
      fi: 'Työn tai opintojen alku ei päätä tapausta: seuranta jatkuu',
      sv: 'Att arbetet eller studierna börjar avslutar inte ärendet: uppföljningen fortsätter',
      en: 'The start of work or studies does not end a case: follow-up goes on',
    },
    breach: {
      fi: 'Tapaus päättyi {date} ("{to}") jo työn tai opintojen alkaessa, ilman seurantaa.',
      sv: 'Ärendet avslutades den {date} ("{to}") redan när arbetet eller studierna började, utan uppföljning.',
      en: 'The case ended on {date} ("{to}") as soon as work or studies began, without follow-up.',
    },
    source: 'S0.4',
    breaches: endsWithItsStart,
  },
  provenance_missing: {
    label: {
      fi: 'Jokaisesta päivästä tiedetään, mistä järjestelmästä se on ja kuinka tarkka se on',
      sv: 'För varje datum är det känt från vilket system det kommer och hur exakt det är',
      en: 'Every date says from which system it comes and how exact it is',
    },
    breach: {
      fi: 'Päivästä {date} puuttuu lähdejärjestelmä tai tarkkuus.',
      sv: 'Datumet {date} saknar källsystem eller exakthet.',
      en: 'The date {date} lacks its source system or its precision.',
    },
    source: 'S2.16',
    breaches: ({ facts: { dates = [] } }) =>
      dates.filter(({ sourceSystem, precision }) => !sourceSystem || !precision).map(({ on }) => ({ dates: [on] })),
  },
  return_not_linked: {
    label: {
      fi: 'Palaavan asiakkaan uusi tapaus alkaa alusta, aiemman päätyttyä, ja nimeää aiemman',
      sv: 'Ett nytt ärende för en återkommande klient börjar från början efter det tidigares slut och hänvisar till det',
      en: 'The new case of a client who returns begins at the beginning, after the earlier one ended, and names it',
    },
    breach: {
      fi: 'Tapaus alkoi {date} tilasta "{to}", mutta se ei jatka asianmukaisesti aiempaa, {until} päättynyttä tapausta ("{from}").',
      sv: 'Ärendet började den {date} med läget "{to}" men följer inte rätt på det tidigare, som avslutades den {until} ("{from}").',
      en: 'The case began on {date} with "{to}", but does not follow rightly on the earlier one that ended on {until} ("{from}").',
    },
    source: 'S2.15',
    breaches: ({ steps: [first], facts: { previousCase } }) => {
      if (first === undefined || previousCase === undefined) return [];
      const { caseId, endedAs, endedOn } = previousCase;
      const mayReturn = firstStates.some((id) => transitionsBetween(endedAs, id).length > 0) && firstStates.some((id) => id === first.to);
      const isLinked = !!caseId && endedOn <= first.on && mayReturn;
      return isLinked ? [] : [{ dates: [first.on, endedOn], from: endedAs, to: first.to }];
    },
  },
} as const satisfies Record<string, Invariant>;
