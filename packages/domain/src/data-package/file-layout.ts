/** Encodings that a resource may declare beside UTF-8, by the names in use. */
export const encodings = ['utf-8', 'iso-8859-1', 'iso-8859-15', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', ';', '\t', '|'] as const;
export const decimalCharacters = ['.', ','] as const;

/** What the descriptor says of one file, as far as it is heeded. */
export interface DeclaredFile {
  readonly name: string;
  readonly path: string;
  readonly encoding?: string | undefined;
  readonly dialect?: { readonly delimiter?: string | undefined; readonly decimalChar?: string | undefined } | undefined;
}

/** How a file is to be read, and what it was declared to hold. */
export interface FileLayout {
  readonly path: string;
  /** The descriptor gives the file a path of its own, or says how large it is: it must be there. */
  readonly isPromised: boolean;
  readonly isListed: boolean;
  readonly encoding: Encoding;
  readonly delimiter: (typeof delimiters)[number];
  readonly decimalCharacter: (typeof decimalCharacters)[number];
  /** Columns that the schema describes beside the resource's own: they are searched for personal data and passed over. */
  readonly extraColumns: ReadonlySet<string>;
  readonly declared: { readonly bytes?: number | undefined; readonly hash?: string | undefined; readonly rows?: number | undefined };
}

export const encodingOf = ({ encoding = 'utf-8' }: DeclaredFile): Encoding | undefined =>
  encodings.find((known) => known === encoding.toLowerCase().replace(/^utf8$/, 'utf-8'));

export const delimiterOf = ({ dialect }: DeclaredFile): FileLayout['delimiter'] | undefined =>
  delimiters.find((known) => known === (dialect?.delimiter ?? ','));

export const decimalCharacterOf = ({ dialect }: DeclaredFile): FileLayout['decimalCharacter'] | undefined =>
  decimalCharacters.find((known) => known === (dialect?.decimalChar ?? '.'));
