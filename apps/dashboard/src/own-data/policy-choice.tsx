import { useId } from 'react';
import { choosePolicy, ownPolicies, type OwnPolicy } from './own-data.ts';
import { useOwnSay } from './use-own-say.ts';

/** Whom the numbers are for: what is hidden follows from it. */
export function PolicyChoice({ policy }: { readonly policy: OwnPolicy }) {
  const say = useOwnSay();
  const id = useId();
  return (
    <fieldset className="own-policy">
      <legend>{say('own.policy')}</legend>
      {ownPolicies.map((each) => (
        <label key={each}>
          <input type="radio" name={id} checked={each === policy} aria-describedby={`${id}-${each}`} onChange={() => choosePolicy(each)} />
          <span>
            {say(`own.policy.${each}`)}
            <small id={`${id}-${each}`}>{say(`own.policy.${each}About`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
