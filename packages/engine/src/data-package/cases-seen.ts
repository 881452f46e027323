import type { CaseSeen, ResourceName } from '@polku/domain/data-package';
import type { PackageKeys } from './package-keys.ts';

/** Every case whose days are known, with the rules of the pathway that it breaks. */
export function* casesSeen(keys: PackageKeys, isTold: (file: ResourceName) => boolean): Generator<CaseSeen> {
  const { episodes, cases, previousEpisodes, consentPractices } = keys;
  // A package that names no earlier episode at all does not link cases: that a return is not linked says nothing there.
  const preceding = previousEpisodes.size > 0 ? episodes.precedingOfClient() : undefined;
  for (let place = 0; place < episodes.length; place += 1) {
    const period = episodes.periodOf(place);
    if (period === undefined) continue;
    const named = previousEpisodes.get(place);
    const before = named === undefined ? preceding?.[place] : keys.placeOfEpisode(named);
    const frame = {
      ...period,
      place,
      consentPractice: consentPractices[episodes.teamOf(place)] ?? null,
      previous: before === -1 ? undefined : before,
      namesPrevious: named !== undefined,
    };
    yield { row: period.row, broken: cases.brokenRules(frame, isTold) };
  }
}
