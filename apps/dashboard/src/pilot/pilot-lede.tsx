import type { Evaluation } from '@polku/domain/evaluation';
import { usePilots } from '../data/use-answers.ts';
import { useSay } from '../messages/use-say.ts';

const designs = ['before_after', 'parallel', 'before_after_parallel', 'randomised', 'single_arm'] as const;

/** When the pilot ran and what its groups are to each other. */
export function PilotLede({ evaluation }: { readonly evaluation: Evaluation }) {
  const say = useSay();
  const { value: pilots } = usePilots();
  const { id, arms, design } = evaluation.pilot;
  const summary = pilots?.find((pilot) => pilot.id === id);
  const knownDesign = designs.find((known) => known === design);
  const arm = arms.find(({ role }) => role === 'intervention') ?? arms[0];
  const period =
    summary &&
    (summary.endsOn === null
      ? say('pilot.since', { from: say.date(summary.startsOn) })
      : say('pilot.period', { from: say.date(summary.startsOn), to: say.date(summary.endsOn) }));
  return (
    <p className="lede">
      {period && `${period}. `}
      {knownDesign && arm && say(`pilot.lede.${knownDesign}`, { arm: arm.label })}
    </p>
  );
}
