import { useMemo } from 'react';
import { useSay } from '../messages/use-say.ts';
import { NumbersTable } from './numbers-table.tsx';
import { resultNumbers } from './result-numbers.ts';
import { titleOf, type ResultView } from './words.ts';

/** The numbers of a result as a table. */
export function ResultTable({ evaluation, result, pair }: ResultView) {
  const say = useSay();
  // oxlint-disable-next-line react/exhaustive-deps -- `say` is new at each render and differs by its language only
  const numbers = useMemo(() => resultNumbers({ evaluation, result, pair }, say), [evaluation, result, pair, say.locale]);
  return <NumbersTable caption={say('table.caption', { metric: say.text(titleOf({ result })) })} numbers={numbers} />;
}
