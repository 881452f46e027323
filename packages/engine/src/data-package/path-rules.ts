import type { ResourceName } from '@polku/domain/data-package';
import type { PackageKeys } from './package-keys.ts';

/**
 * Episode by episode, the rules of the pathway that it breaks. Where its milestones stand in another order, that is told once, and not
 * that states were entered before their milestones too.
 */
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
    const broken = cases.brokenRules(frame, isTold);
    const disorder = broken.find(({ rule }) => rule === 'milestones_out_of_order');
    if (disorder !== undefined) yield { row: period.row, ...disorder };
    for (const each of broken) {
      const isSaid = disorder !== undefined && (each.rule === disorder.rule || each.rule === 'guard_not_met');
      if (!isSaid) yield { row: period.row, ...each };
    }
  }
}
