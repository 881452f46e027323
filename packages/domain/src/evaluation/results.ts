import type * as z from 'zod';
import type { kindResults } from '../kinds/results.ts';

/** What each kind of metric gives for an arm and for a comparison. */
export type ResultKind = keyof typeof kindResults;
export type ArmResult<K extends ResultKind> = z.infer<(typeof kindResults)[K]['arm']>;
export type Comparison<K extends ResultKind> = z.infer<(typeof kindResults)[K]['comparison']>;
