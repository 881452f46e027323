import { PolkuError } from '@polku/domain';
import { mappingSchema, type Mapping } from './mapping.ts';
import type { Question } from './questions.ts';

/** A mapping as a person edits it: JSON with each column and arm on a line, and what is still asked at its end. */
export function mappingText(mapping: Mapping, questions: readonly Question[]): string {
  const asked = questions
    .filter(({ required }) => required)
    .map(({ text, place, choices }) => ({
      question: text[mapping.language],
      place,
      ...(choices !== undefined && { choices: choices.map(({ id }) => id) }),
    }));
  const { questions: _, ...rest } = mapping;
  const whole = JSON.stringify(asked.length > 0 ? { ...rest, questions: asked } : rest, null, 2);
  // Innermost objects, which hold no other, are read best as a line.
  const lined = whole.replaceAll(/\{\n\s+"(?:column|label|question)":[^]*?\n\s+\}(?=,?\n\s+[{\]])/g, (object) =>
    object.replaceAll(/\n\s*/g, ' '),
  );
  return `${lined}\n`;
}

/**
 * The mapping that a file holds.
 *
 * @throws PolkuError `mapping_refused` where it is none, naming what is wrong and where.
 */
export function parseMapping(text: string): Mapping {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new PolkuError('mapping_refused', 'The mapping is no JSON: a comma or a quotation mark may be missing. Nothing was written.');
  }
  const { success, data, error } = mappingSchema.safeParse(read);
  if (success) return data;
  const issues = error.issues.slice(0, 5).map(({ path, message }) => `${path.length === 0 ? 'the mapping' : path.join('.')}: ${message}`);
  throw new PolkuError('mapping_refused', `The mapping does not keep its form. ${issues.join('; ')}. Nothing was written.`);
}
