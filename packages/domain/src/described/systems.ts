import { systems, type SystemId } from '../catalogue/systems/index.ts';
import { pilotsOfSystem } from '../pilots/pilots-of-system.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const systemsDescribed: Readonly<Record<string, DescribedKind>> = {
  systems: {
    title: { fi: 'Järjestelmät', sv: 'System', en: 'Systems' },
    entries: () => entriesOf(systems).map((entry) => ({ ...entry, usedBy: pilotsOfSystem(entry.id as SystemId) })),
  },
};
