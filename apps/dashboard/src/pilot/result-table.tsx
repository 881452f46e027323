import type { ResultKind } from '@polku/domain/evaluation';
import { useMemo } from 'react';
import { useSay } from '../messages/use-say.ts';
import { NumbersTable } from './numbers-table.tsx';
import { pilotFacts } from './pilot-facts.ts';
import { screenKind } from './screen-kind.ts';
import { titleOf, type ResultView } from './words.ts';

/** The numbers of a result as a table. */
export function ResultTable({ evaluation, result }: Pick<ResultView, 'evaluation' | 'result'>) {
  const say = useSay();
  const numbers = useMemo(
    () => screenKind<ResultKind>(result).numbers(result, pilotFacts(evaluation), say),
    // oxlint-disable-next-line react/exhaustive-deps -- `say` is new at each render and differs by its language only
    [evaluation, result, say.locale],
  );
  return <NumbersTable caption={say('table.caption', { metric: say.text(titleOf({ result })) })} numbers={numbers} />;
}
