import { Random } from '../random.ts';

/** Waiting times in whole days of two arms, two ways out, and what Cox's regression is asked about. */
export interface DurationCohort {
  readonly time: Int32Array;
  readonly status: Uint8Array;
  readonly arm: Uint8Array;
  /** Measured finely: hardly two people share a value. */
  readonly covariate: Float64Array;
  /** In years. */
  readonly age: Uint8Array;
}

const followUpDays = 730;

export function durationCohort(people: number, seed = 20_260_101): DurationCohort {
  const random = new Random(seed);
  const cohort: DurationCohort = {
    time: new Int32Array(people),
    status: new Uint8Array(people),
    arm: new Uint8Array(people),
    covariate: new Float64Array(people),
    age: new Uint8Array(people),
  };
  for (let i = 0; i < people; i += 1) {
    const arm = random.happens(0.5) ? 1 : 0;
    const covariate = random.normal();
    const age = 18 + Math.floor(47 * random.uniform());
    const service = random.exponential((arm === 1 ? 1 / 150 : 1 / 200) * Math.exp(0.3 * covariate + 0.01 * (age - 40)));
    const otherExit = random.exponential(1 / 600);
    const censoring = followUpDays * random.uniform();
    const end = Math.min(service, otherExit, censoring);
    cohort.time[i] = Math.floor(end);
    cohort.status[i] = end === censoring ? 0 : end === service ? 1 : 2;
    cohort.arm[i] = arm;
    cohort.covariate[i] = covariate;
    cohort.age[i] = age;
  }
  return cohort;
}

/** One row a visit of repeated scores. */
export interface VisitCohort {
  readonly id: Int32Array;
  readonly arm: Uint8Array;
  readonly time: Float64Array;
  readonly score: Float64Array;
}

const visitMonths = [0, 6, 12];

/**
 * About so many visits, three a person less a tenth that is missed. Scheduled visits fall on the same months for all; others
 * when people come, so that hardly two people share their times.
 */
export function visitCohort(visits: number, schedule: 'scheduled' | 'own_times', seed = 20_260_102): VisitCohort {
  const random = new Random(seed);
  const cohort: VisitCohort = {
    id: new Int32Array(visits),
    arm: new Uint8Array(visits),
    time: new Float64Array(visits),
    score: new Float64Array(visits),
  };
  let row = 0;
  for (let person = 0; row < visits; person += 1) {
    const arm = random.happens(0.5) ? 1 : 0;
    const level = 5 + 1.5 * random.normal();
    for (const month of visitMonths) {
      if (row === visits || random.happens(0.1)) continue;
      const time = schedule === 'scheduled' ? month : month + Math.round(60 * random.uniform()) / 30;
      cohort.id[row] = person;
      cohort.arm[row] = arm;
      cohort.time[row] = time;
      cohort.score[row] = level + 0.05 * time + 0.03 * arm * time + random.normal();
      row += 1;
    }
  }
  return cohort;
}
