import { harm } from './harm.ts';
import { national } from './national.ts';
import { noEffect } from './null.ts';
import { pori } from './pori.ts';
import type { Scenario } from './scenario.ts';
import { tiny } from './tiny.ts';

/** Every cohort that can be generated, by name. */
export const scenarios: Readonly<Record<string, Scenario>> = { pori, null: noEffect, harm, tiny, national };
