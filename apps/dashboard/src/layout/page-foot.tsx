import type { Evaluation } from '@polku/domain/evaluation';
import { intervalNote } from '@polku/domain/sentences';
import { faultInWords } from '../data/fault.ts';
import { useDataOrigin, type Answered } from '../data/use-answers.ts';
import { useSay } from '../messages/use-say.ts';

/** How the numbers are read, where they were worked out, and what they can be told apart by. */
export function PageFoot({ evaluation, answered }: { readonly evaluation: Evaluation; readonly answered: Answered<Evaluation> }) {
  const say = useSay();
  const origin = useDataOrigin(evaluation.pilot.id);
  const { datasetHash, polkuVersion } = evaluation.provenance;
  return (
    <footer className="page-foot">
      <p>{say.text(intervalNote)}</p>
      {origin && <p>{say('footer.source', { source: origin.source })}</p>}
      <output>
        {answered.freshness === 'server' && say('state.calculatedByServer')}
        {answered.freshness === 'browser' && say('state.calculatedHere')}
        {answered.freshness === 'prepared' &&
          (answered.error ? say('state.onlyPrecomputed', { reason: faultInWords(answered.error, say) }) : say('state.calculating'))}
        {answered.freshness === 'prepared' && Boolean(answered.error) && (
          <button type="button" className="button" onClick={answered.retry}>
            {say('state.retry')}
          </button>
        )}
      </output>
      <p>
        {say('footer.version', { version: polkuVersion })} · {say('footer.data')}{' '}
        <code title={datasetHash}>{datasetHash.slice(0, 12)}</code>
      </p>
    </footer>
  );
}
