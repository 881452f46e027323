import { consentStage } from '../cases/consent-on.ts';
import { planStage, planReviews } from '../cases/plan-stage.ts';
import { whoAnswersOn } from '../cases/responsible-by-day.ts';
import { waitsWithoutContact } from '../cases/waits-without-contact.ts';
import { isInForce } from '../pathway/path-facts.ts';
import type { Text } from '../text.ts';
import type { CaseFile } from './case-file.ts';
import { consentsOf } from './consents-of.ts';
import { waitsOf } from './waits-of.ts';

/** What a case that goes on may lack, so that somebody has to do something. */
interface Lack {
  readonly label: Text;
  /**
   * Whether the case lacks it on the day.
   *
   * @param agreedDays the days within which a client who waits is contacted, where the team has not agreed on its own.
   */
  readonly isLacking: (file: CaseFile, agreedDays: number | null) => boolean;
}

const openStages: readonly string[] = ['drafted', 'agreed', 'reviewed', 'outdated'];

export const lacks = {
  responsible: {
    label: { fi: 'kukaan ei vastaa asiasta', sv: 'ingen ansvarar för ärendet', en: 'nobody answers for it' },
    isLacking: ({ own, on }) =>
      whoAnswersOn(
        own.assignments.map(({ kind, role, from_on: from, to_on: to }) => ({ kind, role, from, to })),
        on,
      ) === null,
  },
  contact: {
    label: { fi: 'odottaa ilman yhteydenottoa', sv: 'väntar utan kontakt', en: 'waits without contact' },
    isLacking: (file, agreedDays) => {
      const open = waitsOf(file).filter(({ toOn }) => toOn === null);
      return waitsWithoutContact(open, file.team?.waiting_contact_days ?? agreedDays, file.on).length > 0;
    },
  },
  plan: {
    label: { fi: 'suunnitelmaa ei ole', sv: 'det finns ingen plan', en: 'there is no plan' },
    isLacking: ({ own, events, on }) =>
      !own.plans.some((plan) =>
        openStages.includes(
          planStage(
            {
              formedOn: plan.formed_on,
              agreedOn: plan.agreed_on,
              reviewDueOn: plan.review_due_on,
              reviewedOn: planReviews(plan.plan_id, own.plans, events),
              closedOn: plan.closed_on,
            },
            on,
          ),
        ),
      ) && !events.some(({ event }) => event === 'plan_formed'),
  },
  consent: {
    label: { fi: 'suostumus ei ole voimassa', sv: 'inget samtycke är i kraft', en: 'no consent is in force' },
    isLacking: (file) =>
      !consentsOf(file).some((consent) => consentStage(consent, file.on) === 'given') &&
      !(file.facts.consents ?? []).some((consent) => isInForce(consent, file.on)),
  },
} as const satisfies Record<string, Lack>;

export type LackId = keyof typeof lacks;
export const lackIds = Object.keys(lacks) as LackId[];
