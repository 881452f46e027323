import { identityCodeIn, searchedText } from '@polku/domain/data-package';

/** Whether the name of a file holds the identity code of a person: it would travel with the package as one in a cell would. */
export const namesPersonByCode = (file: string): boolean => identityCodeIn(searchedText(file)) === 'code';

/**
 * The name of a file as reports show it: one that holds an identity code is not repeated, but for how it ends.
 *
 * @example shownFile('131052-308T.csv') // '….csv'
 */
export const shownFile = (file: string): string => (namesPersonByCode(file) ? `…${/\.[a-z]{1,5}$/i.exec(file)?.[0] ?? ''}` : file);
