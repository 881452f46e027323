import { z } from 'zod';
import { absenceSchema } from './absence.ts';

/** What results are made of. Every number may be an absence with its reason. */

export const number = z.union([z.number(), absenceSchema]);
export type MaybeNumber = z.infer<typeof number>;

const presentInterval = z.strictObject({ lower: z.number(), upper: z.number(), level: z.number(), method: z.string() });
export const interval = z.union([presentInterval, absenceSchema]);
export type MaybeInterval = z.infer<typeof interval>;
export type PresentInterval = z.infer<typeof presentInterval>;

/** Of a quantile one end may be known and the other not reached. */
export const quantileInterval = z.union([z.object({ lower: number, upper: number, level: z.number(), method: z.string() }), absenceSchema]);

export const estimate = z.object({ estimate: number, interval });
export const testedEstimate = z.object({ estimate: number, interval, pValue: number });
export const test = z.union([z.object({ chiSquare: z.number(), df: z.number(), pValue: z.number() }), absenceSchema]);
export const arm = { arm: z.string() };
export const pair = { arm: z.string(), reference: z.string() };
