import { isAbsence, type Evaluation } from '@polku/domain/evaluation';
import { bold } from '../messages/bold.tsx';
import { useSay } from '../messages/use-say.ts';
import { ArmMark } from './arm-mark.tsx';
import type { ComparedPair } from './compared-pair.ts';

/** The groups on the page with their marks and sizes. */
export function ArmsLegend({ evaluation, pair }: { readonly evaluation: Evaluation; readonly pair: ComparedPair | undefined }) {
  const say = useSay();
  const { arms } = evaluation.pilot;
  return (
    <ul className="legend" aria-label={say('legend.heading')}>
      {arms.map((arm, position) =>
        pair && arm.id !== pair.arm && arm.id !== pair.reference ? null : (
          <li key={arm.id}>
            <ArmMark position={position} />
            {arm.label}{' '}
            {isAbsence(arm.episodes)
              ? `(${say('answer.hidden')})`
              : arm.episodes > 0
                ? say.rich('legend.clients', { count: arm.episodes, b: bold })
                : `(${say('legend.countsOnly')})`}
          </li>
        ),
      )}
    </ul>
  );
}
