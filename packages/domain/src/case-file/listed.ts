/** The codes of a cell that holds several, separated by `;`. */
export const listed = <Code extends string>(cell: string | null): readonly Code[] => (cell?.split(';') ?? []) as Code[];
