import { pori } from './pori.ts';
import type { Scenario } from './scenario.ts';

/** No effect anywhere: whatever an analysis finds here, beyond chance, comes of the case mix or the calendar. */
export const noEffect: Scenario = {
  ...pori,
  name: 'null',
  title: 'Null: the cohort of Pori with no effect anywhere',
  description: 'The same people and calendar as in `pori`, but the centralised team changes nothing.',
  effect: {
    serviceHazardRatio: 1,
    startUpServiceHazardRatio: 1,
    startUpDays: 92,
    planHazardRatio: 1,
    workAt12MonthsDifference: 0,
    scoreDifference: 0,
  },
};
