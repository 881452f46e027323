import { caseEnding, type Ending } from '../cases/ending.ts';
import { isTerminal } from '../pathway/machine.ts';
import type { CaseFile } from './case-file.ts';

/** How the case ended by the day, with what does not fit together. */
export function endingOf({ own, stays, events, on }: CaseFile): Ending {
  const last = stays.at(-1);
  const agreement = own.endings.find(({ agreed_on: agreedOn }) => agreedOn <= on);
  return caseEnding(
    agreement === undefined
      ? null
      : {
          agreedOn: agreement.agreed_on,
          agreedWithClient: agreement.agreed_with_client,
          continuingParty: agreement.continuing_party,
        },
    last !== undefined && isTerminal(last.state) ? { endedOn: last.from, outcome: last.state } : null,
    events,
  );
}
