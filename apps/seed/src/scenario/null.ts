import { pori } from './pori.ts';
import type { Scenario } from './scenario.ts';

const [county] = pori.counties;
const { caseMix } = county!.arms.find(({ armId }) => armId === 'regional_before')!;

/** No effect anywhere, and nothing that looks like one: whatever an analysis finds here is chance. */
export const noEffect: Scenario = {
  ...pori,
  name: 'null',
  title: 'Null: the cohort of Pori with no effect anywhere',
  description: 'As `pori`, but the centralised team changes nothing, the case mix stays as it was, and waits neither shorten nor lengthen.',
  counties: pori.counties.map((county) => ({ ...county, arms: county.arms.map((arm) => ({ ...arm, caseMix })) })),
  effect: {
    serviceHazardRatio: 1,
    startUpServiceHazardRatio: 1,
    startUpDays: 92,
    planHazardRatio: 1,
    workAt12MonthsDifference: 0,
    scoreDifference: 0,
  },
  background: { ...pori.background, yearlyShorteningOfWaits: 0, slowdown: { ...pori.background.slowdown, hazardRatio: 1 } },
};
