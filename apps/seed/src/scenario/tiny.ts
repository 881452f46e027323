import { pori } from './pori.ts';
import type { Scenario } from './scenario.ts';

export const tiny: Scenario = {
  ...pori,
  name: 'tiny',
  title: 'Tiny: sixty clients of the cohort of Pori',
  description: 'The same truth as in `pori`, seen through sixty clients: too few to tell.',
  episodes: 60,
  smallSegment: { segment: 'pension_wants_work', episodes: 1 },
};
