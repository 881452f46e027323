import { pori } from './pori.ts';
import type { Scenario } from './scenario.ts';

export const harm: Scenario = {
  ...pori,
  name: 'harm',
  title: 'Harm: the cohort of Pori with a team that is slower',
  description: 'The centralised team lengthens waits and loses work and points, while its lighter case mix hides part of it.',
  effect: {
    serviceHazardRatio: 0.7,
    startUpServiceHazardRatio: 0.5,
    startUpDays: 92,
    planHazardRatio: 0.8,
    workAt12MonthsDifference: -0.05,
    scoreDifference: -0.5,
  },
};
