export { createPolkuClient, type PolkuClient } from './client.ts';
export type { Evaluation, FollowedResult, Result, PolicyId } from '@polku/domain/evaluation';
