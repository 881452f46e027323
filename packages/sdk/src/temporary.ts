/** What must be undone, at once, where the process is stopped. */
const undoings = new Set<() => void>();

/** Does work that leaves something temporary while it lasts; `undo` takes it away where the process is stopped meanwhile. */
export async function whileTemporary<T>(undo: () => void, work: () => Promise<T>): Promise<T> {
  undoings.add(undo);
  try {
    return await work();
  } finally {
    undoings.delete(undo);
  }
}

/** Takes away all that is temporary now. */
export function undoAll(): void {
  for (const undo of undoings) undo();
  undoings.clear();
}
