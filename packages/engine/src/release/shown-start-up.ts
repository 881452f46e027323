import type { Conclusion, DisclosurePolicy } from '@polku/domain/evaluation';
import type { StartUpEffect } from '../designs/start-up.ts';
import { isAbsent } from '@polku/stats';
import { hidesNothing } from './hides-nothing.ts';
import { roundOutward } from './round-outward.ts';
import { fewPeople } from './shown-number.ts';

const describedLevel = 0.95;

/** What may be shown of those of a start-up: described at 95 %, since it decides nothing. */
export function shownStartUp(
  { isLeftOut, contrast, people, events, peopleAfter }: StartUpEffect,
  days: number,
  policy: DisclosurePolicy,
): NonNullable<Conclusion['startUp']> {
  const hides = !hidesNothing(policy);
  // Where the main estimate counts them, it and theirs together would tell of the few who are left.
  const fewLeft = !isLeftOut && peopleAfter < policy.summaryMinimum.people;
  if (hides && (fewLeft || people < policy.summaryMinimum.people || events < policy.summaryMinimum.events))
    return { days, isLeftOut, estimate: fewPeople, interval: fewPeople };
  if (contrast === undefined) {
    const tooFew = { absent: 'not_estimable', reason: 'too_few_observations' } as const;
    return { days, isLeftOut, estimate: tooFew, interval: tooFew };
  }
  const exact = contrast.intervalAt(describedLevel);
  if (isAbsent(exact)) return { days, isLeftOut, estimate: exact, interval: exact };
  const { near, outward } = roundOutward(exact, policy);
  return { days, isLeftOut, estimate: near(contrast.estimate), interval: outward(exact) };
}
