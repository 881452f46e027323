import type { Day } from '../day.ts';
import { isTerminal, transitionsBetween } from '../machine.ts';
import { isInForce, type ConsentFact } from '../path-facts.ts';
import { transitions } from '../transitions.ts';
import type { TransitionDeclaration } from '../transition.ts';
import { breachAt, type Breach, type Invariant, type PathCourse, type PathStep } from './invariant.ts';

/** By a transition that asks for permission, or at the beginning of a record that opens with the referral. */
function refers({ from, to }: PathStep): boolean {
  if (from === null) return to === 'referred' || to === 'in_triage';
  const ids = transitionsBetween(from, to);
  return ids.length > 0 && ids.every((id) => (transitions[id] as TransitionDeclaration).guards?.some(({ kind }) => kind === 'permission'));
}

/** The case goes on after a day on which the last consent in force was withdrawn. */
function goesOnAfterWithdrawal({ steps }: PathCourse, consents: readonly ConsentFact[], withdrawnOn: Day): Breach[] {
  const current = steps.filter(({ on }) => on <= withdrawnOn).at(-1);
  if (current === undefined || isTerminal(current.to) || consents.some((consent) => isInForce(consent, withdrawnOn))) return [];
  const next = steps.find(({ on }) => on > withdrawnOn);
  const isMended =
    next === undefined
      ? consents.some(({ givenOn }) => givenOn > withdrawnOn)
      : isTerminal(next.to) || consents.some((consent) => isInForce(consent, next.on));
  return isMended ? [] : [{ dates: [withdrawnOn], to: next?.to ?? current.to }];
}

/** Rules on the client's permission. Where nothing is known of consents, none of them is checked. */
export const consentInvariants = {
  referral_without_permission: {
    label: {
      fi: 'Lähete tarvitsee asiakkaan luvan',
      sv: 'En remiss kräver klientens tillstånd',
      en: "A referral needs the client's permission",
    },
    breach: {
      fi: 'Tilaan "{to}" siirryttiin {date}, vaikka asiakkaan lupa ei ollut voimassa.',
      sv: 'Ärendet gick till läget "{to}" den {date} utan att klientens tillstånd gällde.',
      en: 'The case passed to "{to}" on {date} without the client\'s permission in force.',
    },
    source: 'S0.4',
    breaches: ({ steps, facts: { consents } }) =>
      consents === undefined
        ? []
        : steps.filter((step) => refers(step) && !consents.some((consent) => isInForce(consent, step.on))).map(breachAt),
  },
  team_without_consent: {
    label: {
      fi: 'Tiimiin mennään vain monialaisen suostumuksen ollessa voimassa; jos aika varataan ensin, suostumus tarvitaan ennen tiimiä',
      sv: 'Till teamet går man bara med ett gällande samtycke över sektorsgränserna; om tiden bokas först behövs samtycket före teamet',
      en: 'A case goes to the team only under a consent to several sectors; where time is booked first, before the team meets',
    },
    breach: {
      fi: 'Tilaan "{to}" siirryttiin {date} ilman voimassa olevaa monialaista suostumusta.',
      sv: 'Ärendet gick till läget "{to}" den {date} utan gällande samtycke över sektorsgränserna.',
      en: 'The case passed to "{to}" on {date} without a consent to several sectors in force.',
    },
    source: 'S0.4, S2.20, S3.8',
    breaches: ({ steps, facts: { consents, consentAfterBooking } }) =>
      consents === undefined
        ? []
        : steps
            .filter(({ to }) => to === 'team_planning' || (to === 'waiting_for_team' && !consentAfterBooking))
            .filter(({ on }) => !consents.some((consent) => consent.multiSector && isInForce(consent, on)))
            .map(breachAt),
  },
  withdrawal_ignored: {
    label: {
      fi: 'Kun suostumus perutaan, tapaus päättyy tai sen rajaus kapenee',
      sv: 'När samtycket återtas avslutas ärendet eller snävas in',
      en: 'A withdrawn consent ends the case or narrows it',
    },
    breach: {
      fi: 'Suostumus peruttiin {date}, mutta tapaus jatkuu tilassa "{to}" ilman suppeampaa tai uutta suostumusta.',
      sv: 'Samtycket återtogs den {date}, men ärendet fortsätter i läget "{to}" utan ett snävare eller nytt samtycke.',
      en: 'Consent was withdrawn on {date}, yet the case goes on in "{to}" under no narrower or new consent.',
    },
    source: 'S0.4, S2.20',
    breaches: (course) => {
      const consents = course.facts.consents ?? [];
      const withdrawals = new Set(consents.flatMap(({ withdrawnOn }) => withdrawnOn ?? []));
      return [...withdrawals].sort().flatMap((day) => goesOnAfterWithdrawal(course, consents, day));
    },
  },
} as const satisfies Record<string, Invariant>;
