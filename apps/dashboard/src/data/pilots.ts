import type { PolkuClient } from '@polku/sdk';

export type PilotSummary = Awaited<ReturnType<PolkuClient['pilots']['query']>>[number];
