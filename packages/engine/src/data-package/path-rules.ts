import type { ResourceName } from '@polku/domain';
import type { PackageKeys } from './package-keys.ts';

/** Episode by episode, the rules of the pathway that it breaks; milestones in another order have a warning of their own. */
export function* brokenPathRules(keys: PackageKeys, isTold: (file: ResourceName) => boolean) {
  const { episodes, cases, previousEpisodes, consentPractices } = keys;
  // A package that names no earlier episode at all does not link cases: that a return is not linked says nothing there.
  const preceding = previousEpisodes.size > 0 ? episodes.precedingOfClient() : undefined;
  for (let place = 0; place < episodes.length; place += 1) {
    const period = episodes.periodOf(place);
    if (period === undefined) continue;
    const named = previousEpisodes.get(place);
    const before = named === undefined ? preceding?.[place] : keys.indexOf('episodes')!.placeOf(named);
    const frame = {
      ...period,
      place,
      consentPractice: consentPractices[episodes.teamOf(place)] ?? null,
      previous: before === -1 ? undefined : before,
      namesPrevious: named !== undefined,
    };
    for (const broken of cases.brokenRules(frame, isTold)) {
      if (broken.rule !== 'milestones_out_of_order') yield { row: period.row, ...broken };
    }
  }
}
