import type { Resource } from './resource.ts';

/** The columns of a file as a rule names them. */
export const columnsNamed = ({ columns }: Resource): string => Object.keys(columns).join(', ');
