declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  /** Reads a dataset; a number is found by the category of each dimension. */
  export default function JSONstat(dataset: unknown): { Data(at: Readonly<Record<string, string>>): Cell };
}
