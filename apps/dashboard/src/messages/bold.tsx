import type { ReactNode } from 'react';

/** What `<b>` in a message becomes. */
export const bold = (chunks: ReactNode[]): ReactNode => <b key="bold">{chunks}</b>;
