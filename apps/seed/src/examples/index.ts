import type { Example } from './example.ts';
import { jobProgramme } from './job-programme.ts';
import { pirkanmaa2022 } from './pirkanmaa-2022.ts';
import { repeatedScores } from './repeated-scores.ts';
import { waitingList } from './waiting-list.ts';

/** The example packages that hold real, public data. */
export const examples: readonly Example[] = [waitingList, jobProgramme, repeatedScores, pirkanmaa2022];
