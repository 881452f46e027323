import { createContext, use } from 'react';
import type { Source } from './source.ts';

export const SourceContext = createContext<Source | undefined>(undefined);

export function useSource(): Source {
  const source = use(SourceContext);
  if (!source) throw new Error('useSource is used outside SourceContext');
  return source;
}
