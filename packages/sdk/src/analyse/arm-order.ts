import { PolkuError } from '@polku/stats';

/** Arms with the reference first; each code of the file as a position among them. */
export function armOrder(labels: readonly string[], reference: string | undefined): { arms: readonly string[]; positionOf: Int32Array } {
  if (reference !== undefined && !labels.includes(reference)) {
    const expected = `an arm of the file: ${labels.join(', ')}`;
    throw new PolkuError('unknown_id', `Expected ${expected}.`, { expected });
  }
  const arms = reference === undefined ? labels : [reference, ...labels.filter((label) => label !== reference)];
  return { arms, positionOf: Int32Array.from(labels, (label) => arms.indexOf(label)) };
}
