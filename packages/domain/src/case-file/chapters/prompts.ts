import { promptsToAsk } from '../../cases/prompts-to-ask.ts';
import { isHealthCheck } from '../../cases/health-checks.ts';
import { recognitionRoutes } from '../../catalogue/recognition/routes.ts';
import { defineChapter, named } from '../chapter.ts';

export const prompts = defineChapter({
  place: 160,
  title: { fi: 'Syyt kysyä työkyvystä', sv: 'Skäl att fråga om arbetsförmågan', en: 'Reasons to ask about work ability' },
  columns: ['what', 'since', 'channel'],
  tell: ({ own, episode, flags, shared, on }) =>
    promptsToAsk(
      {
        unemployedSince: episode.unemployed_since,
        flags,
        ...(episode.referral_source !== null && { referralSource: episode.referral_source }),
        signals: own.signals,
        physicianVisits: own.physician_visits,
        healthChecks: own.assessments.filter(isHealthCheck),
      },
      shared.triggers,
      on,
    ).map(({ trigger, label, route, since }) => ({ what: { id: trigger, label }, since, channel: named(recognitionRoutes, route) })),
});
