import type { SentenceContext } from './context.ts';

/** Which way is better; of what is neither good nor bad, more counts as positive. */
export const signOf = ({ direction }: SentenceContext): 1 | -1 => (direction === 'lower_is_better' ? -1 : 1);

/** Which way an instrument's scores are better. */
export const signOfInstrument = ({ instrument }: SentenceContext): 1 | -1 => ((instrument?.higherIsBetter ?? true) ? 1 : -1);
