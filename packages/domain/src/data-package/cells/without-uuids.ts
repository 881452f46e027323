const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;
const uuidCharacters = 36;

/** A text as it is searched for personal data: digits of a UUID are no code and no number. */
export const withoutUuids = (text: string): string => (text.length >= uuidCharacters ? text.replace(uuid, ' ') : text);
