import type { CatalogueEntry } from './entry.ts';

/** Occasions of measurement by days since the referral: the score nearest to the target counts, the earlier on a tie. */
export const scoreOccasions = {
  baseline: { label: { fi: 'Alku', sv: 'Start', en: 'Baseline' }, fromDay: -30, toDay: 30, targetDay: 0 },
  month_3: { label: { fi: '3 kuukautta', sv: '3 månader', en: '3 months' }, fromDay: 61, toDay: 136, targetDay: 91 },
  month_6: { label: { fi: '6 kuukautta', sv: '6 månader', en: '6 months' }, fromDay: 137, toDay: 273, targetDay: 182 },
  month_12: { label: { fi: '12 kuukautta', sv: '12 månader', en: '12 months' }, fromDay: 274, toDay: 456, targetDay: 365 },
} as const;

export type ScoreOccasionId = keyof typeof scoreOccasions;
export const scoreOccasionIds = Object.keys(scoreOccasions) as ScoreOccasionId[];

export interface Instrument extends CatalogueEntry {
  readonly minimum: number;
  readonly maximum: number;
  /** Distance between neighbouring scores; null: any score in the range. */
  readonly step: number | null;
  readonly higherIsBetter: boolean;
  /** The smallest change of one person that matters; null where none is known. */
  readonly importantChange: number | null;
  /** The smallest change of a group's mean that exceeds measurement error; null where none is published. */
  readonly detectableGroupChange: number | null;
}

/** Measuring instruments that every package may use; its own stand in `instruments.csv`. */
export const builtInInstruments = {
  work_ability_score: {
    label: { fi: 'Työkykypistemäärä', sv: 'Arbetsförmågepoäng', en: 'Work ability score' },
    svUncertain: true,
    source: 'S1.2, S1.4, S1.5, S1.8, S1.12, S2.8',
    minimum: 0,
    maximum: 10,
    step: 1,
    higherIsBetter: true,
    importantChange: 2,
    // Smallest detectable change: 1.9 to 2.2 for one person, 0.3 for a group (Stienstra; van Schaaijk).
    detectableGroupChange: 0.3,
  },
  kykyviisari: {
    label: { fi: 'Kykyviisari, koettu työkyky', sv: 'Förmågaren, upplevd arbetsförmåga', en: 'Abilitator, perceived work ability' },
    source: 'S2.4, S2.9, S2.21',
    minimum: 0,
    maximum: 10,
    step: 1,
    higherIsBetter: true,
    importantChange: null,
    detectableGroupChange: null,
  },
} as const satisfies Record<string, Instrument>;

export type BuiltInInstrumentId = keyof typeof builtInInstruments;
export const builtInInstrumentIds = Object.keys(builtInInstruments) as BuiltInInstrumentId[];
