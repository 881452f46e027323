import { consentScopes, type ConsentScope } from '../catalogue/consents/consent-scopes.ts';
import { plainStates } from '../catalogue/plain-states.ts';
import { planKinds, type PlanKindId } from '../catalogue/plans/plan-kinds.ts';
import { roles, type RoleId } from '../catalogue/roles/index.ts';
import type { Day } from '../pathway/day.ts';
import { isTerminal } from '../pathway/machine.ts';
import type { StateId } from '../pathway/states.ts';
import { fill, inEveryLanguage } from '../sentences/prose.ts';
import type { Text } from '../text.ts';
import { clientViewTexts as texts } from './client-view-texts.ts';

/** A consent that the client was asked for: a row of `consents.csv`. */
export interface ClientConsent {
  readonly givenOn: Day | null;
  readonly refusedOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly scope: readonly ConsentScope[];
}

/** A case as its client may see it. */
export interface ClientCase {
  readonly state: StateId;
  readonly since: Day;
  /** The role of the one who answers for the case; the name is added by the service that shows the page. */
  readonly responsible: RoleId | null;
  readonly goalSetOn: Day | null;
  /** What happens next, such as a service’s label, and when. */
  readonly nextStep: { readonly label: Text; readonly on: Day | null } | null;
  readonly plan: { readonly kind: PlanKindId; readonly formedOn: Day; readonly reviewDueOn: Day | null } | null;
  readonly consents: readonly ClientConsent[];
}

export interface ClientViewLine {
  readonly about: 'state' | 'responsible' | 'own_part' | 'goal' | 'next_step' | 'plan' | 'consent' | 'feedback';
  readonly heading: Text;
  readonly text: Text;
}

/** Fills a text in every language; days are written out and labels are taken in the same language. */
function written(text: Text, values: { readonly day?: Day; readonly label?: Text } = {}): Text {
  return inEveryLanguage((locale, prose) =>
    fill(text[locale], {
      ...(values.day !== undefined && { day: prose.date(values.day) }),
      ...(values.label !== undefined && { label: values.label[locale] }),
    }),
  );
}

const joined = (first: Text, second: Text): Text => inEveryLanguage((locale) => `${first[locale]} ${second[locale]}`);

function nextStepText({ nextStep }: ClientCase): Text {
  if (nextStep === null) return texts.nextStepOpen;
  const { label, on } = nextStep;
  return on === null ? written(texts.nextStepUndated, { label }) : written(texts.nextStep, { label, day: on });
}

function planText({ plan }: ClientCase): Text {
  if (plan === null) return texts.planMissing;
  const formed = written(texts.plan, { label: planKinds[plan.kind].label, day: plan.formedOn });
  return plan.reviewDueOn === null ? formed : joined(formed, written(texts.planReview, { day: plan.reviewDueOn }));
}

function consentText({ givenOn, refusedOn, withdrawnOn, scope }: ClientConsent): Text {
  if (withdrawnOn !== null) return written(texts.consentWithdrawn, { day: withdrawnOn });
  if (refusedOn !== null) return written(texts.consentRefused, { day: refusedOn });
  if (givenOn === null) return texts.consentAsked;
  const parties = inEveryLanguage((locale, prose) => prose.list(scope.map((party) => consentScopes[party].withinSentence[locale])));
  return scope.length === 0
    ? written(texts.consentWithoutScope, { day: givenOn })
    : written(texts.consent, { day: givenOn, label: parties });
}

/**
 * A plain page about one’s own path, for the client: where things stand, who answers for them, what happens next and when, the plan,
 * the consents, and how to give feedback. What is not known is said to be so, with whom to ask; nothing is left blank.
 *
 * The page is the client’s own and no part of an evaluation. It tells no diagnosis and no worker’s notes. After an ending nobody is
 * named any more, and the next step is the way back. No lines are given of a client who has died.
 *
 * @example clientView({ state: 'waiting_for_team', since: '2022-09-05', responsible: null, goalSetOn: null, nextStep: null, plan: null,
 *   consents: [] })[0].text.en // 'You are waiting for a time with the team. This has been so since 5 September 2022.'
 */
export function clientView(client: ClientCase): readonly ClientViewLine[] {
  const { state, since, responsible, goalSetOn, consents } = client;
  const inPlainWords = plainStates[state];
  if (inPlainWords === null) return [];
  const hasEnded = isTerminal(state);
  const lines: readonly (ClientViewLine | null)[] = [
    {
      about: 'state',
      heading: texts.stateHeading,
      text: joined(inPlainWords, written(hasEnded ? texts.endedOn : texts.since, { day: since })),
    },
    hasEnded
      ? null
      : {
          about: 'responsible',
          heading: texts.responsibleHeading,
          text: responsible === null ? texts.responsibleMissing : written(texts.responsible, { label: roles[responsible].label }),
        },
    hasEnded ? null : { about: 'own_part', heading: texts.ownPartHeading, text: texts.ownPart },
    {
      about: 'goal',
      heading: texts.goalHeading,
      text: goalSetOn === null ? texts.goalOpen : written(texts.goal, { day: goalSetOn }),
    },
    { about: 'next_step', heading: texts.nextStepHeading, text: hasEnded ? texts.returning : nextStepText(client) },
    { about: 'plan', heading: texts.planHeading, text: planText(client) },
    ...(consents.length === 0 ? [texts.consentMissing] : consents.map(consentText)).map((text): ClientViewLine => ({
      about: 'consent',
      heading: texts.consentHeading,
      text,
    })),
    { about: 'feedback', heading: texts.feedbackHeading, text: texts.feedback },
  ];
  return lines.filter((line) => line !== null);
}
