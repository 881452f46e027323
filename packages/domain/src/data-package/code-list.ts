/** The codes of a cell that holds any number of them; none where it is empty. The cell has been checked, so that each is of its list. */
export const codeList = <Code extends string>(cell: string | null): readonly Code[] => (cell === null ? [] : (cell.split(';') as Code[]));
