import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { faultInWords } from '../data/fault.ts';
import { SourceContext, useSource } from '../data/source-context.ts';
import { askEvaluation, askFirstAnswer, usePilots } from '../data/use-answers.ts';
import { useOwnData } from './own-data.ts';
import { useOwnSay } from './use-own-say.ts';

/** The pilots of the reader's own data, each with the way to its page. */
export function OwnPilots() {
  const { source } = useOwnData();
  return (
    source && (
      <SourceContext value={source}>
        <PilotLinks key={source.key} />
      </SourceContext>
    )
  );
}

function PilotLinks() {
  const say = useOwnSay();
  const source = useSource();
  const queries = useQueryClient();
  const { value: pilots, error } = usePilots();
  const only = pilots?.length === 1 ? pilots[0] : undefined;
  // The answers are worked out while the reader reads what the check says.
  useEffect(() => {
    if (!only) return;
    void queries.prefetchQuery(askFirstAnswer(source, only.id, undefined));
    void queries.prefetchQuery(askEvaluation(source, only.id, undefined));
  }, [queries, source, only]);
  if (!pilots) return error ? <p className="own-refusal">{faultInWords(error, say)}</p> : <output>{say('state.loading')}</output>;
  const isNamesake = (id: string) => pilots.filter((pilot) => pilot.id === id).length > 1;
  return (
    <ul className="own-pilots">
      {pilots.map(({ id, name, organisation, organisationId }) => (
        <li key={`${organisationId} ${id}`}>
          <Link
            to="/your-data/$pilotId"
            params={{ pilotId: id }}
            search={isNamesake(id) ? { organisation: organisationId } : {}}
            className="button button--main"
          >
            {say('own.answers')}: {name}
          </Link>
          <span>{organisation}</span>
        </li>
      ))}
    </ul>
  );
}
