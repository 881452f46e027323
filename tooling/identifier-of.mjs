/** Words that no variable of a module may be called. */
const reserved = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield'.split(
    ' ',
  ),
);

/**
 * What the export of a file is called that declares a thing: the file's name in camel case, and with the kind of thing after it where
 * that alone is a word of the language: `public.ts` of the policies exports `publicPolicy`.
 *
 * @param {string} name of the file, without its ending
 * @param {string} thing
 */
export function identifierOf(name, thing) {
  const camelCase = name.replace(/[_-](\w)/g, (_, letter) => letter.toUpperCase());
  if (!/^[a-z]\w*$/i.test(camelCase))
    throw new Error(`"${name}" cannot be the name of a ${thing}: letters, digits, "_" and "-", a letter first.`);
  return reserved.has(camelCase) ? `${camelCase}${thing[0].toUpperCase()}${thing.slice(1)}` : camelCase;
}
