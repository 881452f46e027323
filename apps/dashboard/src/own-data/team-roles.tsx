import { useId } from 'react';
import { tell } from './own-data.ts';
import type { Matching } from './protocol.ts';
import { roles, roleOf, withRole } from './roles.ts';
import { useOwnSay } from './use-own-say.ts';

/** The teams of the tables, each with its part in the pilot. */
export function TeamRoles({ matching: { mapping, teams }, isMissing }: { readonly matching: Matching; readonly isMissing: boolean }) {
  const say = useOwnSay();
  const id = useId();
  if (teams.length === 0) return null;
  const names = teams.map(({ team }) => team);
  return (
    <fieldset className="matching__part" aria-describedby={`${id}-about`}>
      <legend>{say('own.teams')}</legend>
      <p id={`${id}-about`} className="matching__about">
        {say('own.teamsAbout')}
      </p>
      {isMissing && (
        <p id={`${id}-error`} className="plan__error">
          {say('own.noIntervention')}
        </p>
      )}
      <ul className="matching__teams">
        {teams.map(({ team, first, last, count }) => (
          <li key={team} className="plan__field">
            <label htmlFor={`${id} ${team}`}>
              {team}
              <small>{say('own.referrals', { count, from: say.date(first), to: say.date(last) })}</small>
            </label>
            <select
              id={`${id} ${team}`}
              value={roleOf(mapping, team)}
              aria-invalid={isMissing}
              aria-describedby={isMissing ? `${id}-error` : undefined}
              onChange={({ target }) => tell({ about: 'questions', answers: withRole(mapping, names, team, target.value) })}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {say(`own.role.${role}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
