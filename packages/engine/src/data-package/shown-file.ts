import { identityCodeIn, searchedText } from '@polku/domain/data-package';

/** Whether the name of a file holds the identity code of a person: it would travel with the package as one in a cell would. */
export const namesPersonByCode = (file: string): boolean => identityCodeIn(searchedText(file)) === 'code';

const shownPart = (part: string): string => (namesPersonByCode(part) ? `…${/\.[a-z]{1,5}$/i.exec(part)?.[0] ?? ''}` : part);

/**
 * The name of a file as reports show it: a part that holds an identity code is not repeated, but for how it ends.
 *
 * @example shownFile('131052-308T.xlsx/clients') // '….xlsx/clients'
 */
export const shownFile = (file: string): string => file.split('/').map(shownPart).join('/');
