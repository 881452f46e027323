import { isAbsence } from '../../evaluation/absence.ts';
import type { ArmResult } from '../../evaluation/results.ts';
import type { Text } from '../../text.ts';
import { absenceSentence } from '../../sentences/absences.ts';
import type { SentenceContext } from '../../sentences/context.ts';
import { fill, inEveryLanguage } from '../../sentences/prose.ts';
import type { KindWords } from '../kind-words.ts';

const fromTo: Text = {
  fi: 'Pistemäärän keskiarvo oli alussa {first} ja {month} kuukauden kohdalla {last}.',
  sv: 'Poängtalets medelvärde var {first} i början och {last} vid {month} månader.',
  en: 'The mean score was {first} at the start and {last} at {month} months.',
};

/** One arm's mean on the first and the last occasion that may be told. */
function armSentence({ occasions }: ArmResult<'trend'>, context: SentenceContext): Text {
  const told = occasions.flatMap(({ month, mean }) => (isAbsence(mean) ? [] : [{ month, mean }]));
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first === last) {
    const absence = occasions.map(({ mean }) => mean).find(isAbsence);
    return absenceSentence(absence ?? { absent: 'not_estimable', reason: 'no_data' }, context);
  }
  return inEveryLanguage((locale, prose) =>
    fill(fromTo[locale], { first: prose.number(first.mean, 1), last: prose.number(last.mean, 1), month: prose.number(last.month) }),
  );
}

/** How much faster one group's scores rise than another's is told by its numbers: the model knows nothing of the pilot's design. */
export const words: KindWords<'trend'> = {
  estimateOf: ({ occasions }) => (occasions.findLast(({ mean }) => !isAbsence(mean)) ?? occasions.at(-1))?.mean,
  written: (value, prose) => prose.number(value, 1),
  armSentence: (arm, _, context) => armSentence(arm, context),
  isDescribedOnly: true,
};
