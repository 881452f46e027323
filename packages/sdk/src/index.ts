export { createPolkuClient, type PolkuClient } from './client.ts';
export { orThrow, valueOr } from './absent-numbers.ts';
export { toTable, type TableRow } from './to-table.ts';
export { isAbsence, isFollowed } from '@polku/domain/evaluation';
export type { Absence, Evaluation, FollowedResult, MaybeNumber, Result, PolicyId } from '@polku/domain/evaluation';
