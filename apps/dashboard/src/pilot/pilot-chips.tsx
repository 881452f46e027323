import { isFollowed, type Evaluation } from '@polku/domain/evaluation';
import type { ReactNode } from 'react';
import { bold } from '../messages/bold.tsx';
import { useSay } from '../messages/use-say.ts';
import { comparedPairs, type ComparedPair } from './compared-pair.ts';
import { useChangeView } from './pilot-search.ts';
import { isMaturing } from './readiness.ts';

/** What one must know before reading a number: against whom, until when, and whether the ground holds. */
export function PilotChips({ evaluation, pair }: { readonly evaluation: Evaluation; readonly pair: ComparedPair | undefined }) {
  const say = useSay();
  const { asOf, planLockedOn, planSaidLockedOn } = evaluation.provenance;
  const hasPeople = evaluation.results.some((result) => isFollowed(result) && result.diagnostics !== undefined);
  return (
    <ul className="chips" aria-label={say('pilot.status')}>
      <li>{pair ? <PairChoice evaluation={evaluation} pair={pair} /> : <span className="chip">{say('chip.noComparison')}</span>}</li>
      <li className="chip">
        <span>{say.rich('chip.dataTo', { date: say.date(asOf), b: bold })}</span>
      </li>
      <Sign isGood={planLockedOn !== null}>
        {planLockedOn !== null
          ? say('chip.planLocked', { date: say.date(planLockedOn) })
          : planSaidLockedOn !== null
            ? say('chip.planSaidLocked', { date: say.date(planSaidLockedOn) })
            : say('chip.planOpen')}
      </Sign>
      {hasPeople && <Sign isGood={!isMaturing(evaluation)}>{say(isMaturing(evaluation) ? 'chip.maturing' : 'chip.matured')}</Sign>}
    </ul>
  );
}

/** Good is a filled circle, attention a triangle: the shape says it without the colour. */
function Sign({ isGood, children }: { readonly isGood: boolean; readonly children: ReactNode }) {
  return (
    <li className={`chip ${isGood ? 'chip--good' : 'chip--wait'}`}>
      <svg className="chip__sign" viewBox="0 0 10 10" aria-hidden="true">
        {isGood ? <circle cx="5" cy="5" r="4.6" /> : <path d="M5 .4 9.8 9.4H.2z" />}
      </svg>
      {children}
    </li>
  );
}

function PairChoice({ evaluation, pair }: { readonly evaluation: Evaluation; readonly pair: ComparedPair }) {
  const say = useSay();
  const changeView = useChangeView();
  const pairs = comparedPairs(evaluation);
  const label = (id: string) => evaluation.pilot.arms.find((arm) => arm.id === id)?.label ?? id;
  const severalArms = new Set(pairs.map(({ arm }) => arm)).size > 1;
  const inWords = ({ arm, reference }: ComparedPair) => (severalArms ? `${label(arm)} – ${label(reference)}` : label(reference));
  if (pairs.length === 1) {
    return (
      <span className="chip">
        <span>
          {say('chip.comparedWith')} <b>{label(pair.reference)}</b>
        </span>
      </span>
    );
  }
  return (
    <label className="chip chip--choice">
      {say('chip.comparedWith')}
      <select
        value={pairs.findIndex(({ arm, reference }) => arm === pair.arm && reference === pair.reference)}
        onChange={({ target }) => {
          const chosen = pairs[Number(target.value)];
          if (chosen) changeView({ against: chosen.reference, ...(severalArms ? { arm: chosen.arm } : {}) });
        }}
      >
        {pairs.map((candidate, position) => (
          <option key={inWords(candidate)} value={position}>
            {inWords(candidate)}
          </option>
        ))}
      </select>
    </label>
  );
}
