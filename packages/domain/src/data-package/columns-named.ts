import type { Resource } from './resource.ts';

/** The columns of a file as a rule names them, with a star behind each that is required. */
export const columnsNamed = ({ columns }: Resource): string =>
  Object.entries(columns)
    .map(([name, { required }]) => (required ? `${name}*` : name))
    .join(', ');
