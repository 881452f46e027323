import { systemIds, systems } from '../catalogue/systems/index.ts';
import { pilotsOfSystem } from '../pilots/pilots-of-system.ts';
import type { DescribedKind } from './entry.ts';

export const systemsDescribed: Readonly<Record<string, DescribedKind>> = {
  systems: {
    title: { fi: 'Järjestelmät', sv: 'System', en: 'Systems' },
    entries: () => systemIds.map((id) => ({ id, ...systems[id], usedBy: pilotsOfSystem(id) })),
  },
};
