export { createPolkuClient, type PolkuClient } from './client.ts';
export { connect, type ConnectOptions } from './connect.ts';
export type { AskedEvaluation, Polku } from './polku.ts';
export { isToldError, type ToldError } from './told-error.ts';
export { orThrow, valueOr } from './absent-numbers.ts';
export { toTable, type TableRow } from './to-table.ts';
export { isAbsence, isFollowed } from '@polku/domain/evaluation';
export type { Absence, Evaluation, FollowedResult, MaybeNumber, Result, PolicyId } from '@polku/domain/evaluation';
