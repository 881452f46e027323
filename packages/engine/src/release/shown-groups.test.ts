import { isAbsence, policies } from '@polku/domain/evaluation';
import { expect, it } from 'vitest';
import { shownGroups } from './shown-groups.ts';

const { steering, none } = policies;
const publicPolicy = policies.public;

it.each([
  ['nothing small: all shown, nobody too', [10, 20, 0], steering, true, [10, 20, 0]],
  ['nobody, where that may not be told, and the last of the others', [10, 20, 0], steering, false, [10, '…', '…']],
  ['a few and nobody alike, and the last of the others', [3, 20, 0, 9], steering, true, ['…', 20, '…', '…']],
  ['five in several: they are cover enough', [2, 3, 20, 9], steering, true, ['…', '…', 20, 10]],
  ['as many as they can be: their sum would tell each', [4, 4, 20, 9], steering, true, ['…', '…', 20, '…']],
  ['one each: nobody’s group is hidden with them', [1, 1, 1, 1, 1, 0], steering, true, ['…', '…', '…', '…', '…', '…']],
  ['all of one group', [12, 0, 0], steering, true, [10, 0, 0]],
  ['midpoints of six, for everybody', [13, 40, 12], publicPolicy, false, [15, 39, 9]],
  ['everything, where nothing is hidden', [1, 0, 4], none, true, [1, 0, 4]],
] as const)('shows %s', (_, counts, policy, tellsNobody, expected) => {
  expect(shownGroups(counts, policy, tellsNobody).map((count) => (isAbsence(count) ? '…' : count))).toEqual(expected);
});
