import type { Evaluation } from '@polku/domain/evaluation';
import { useQuery } from '@tanstack/react-query';
import { useSource } from '../data/source-context.ts';
import { useSay } from '../messages/use-say.ts';
import { PlanForm } from './plan-form.tsx';

/** The plan of the pilot's rows, where there is one, to be filled in, locked and checked. */
export function PlanOfPilot({ evaluation, organisation }: { readonly evaluation: Evaluation; readonly organisation: string | undefined }) {
  const say = useSay();
  const { client, key } = useSource();
  const pilot = evaluation.pilot.id;
  const asked = useQuery({
    queryKey: [key, 'plan', pilot, organisation ?? ''],
    queryFn: () => client.plan.query({ pilot, organisation }),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  if (asked.isError) return <p role="alert">{say('plan.notLoaded')}</p>;
  return asked.data === undefined ? <output>{say('plan.loading')}</output> : <PlanForm evaluation={evaluation} rows={asked.data} />;
}
