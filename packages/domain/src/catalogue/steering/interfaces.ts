import type { CatalogueEntry } from '../entry.ts';

/** The parties with which a project describes its division of work and its co-operation. */
export const interfaceCounterparts = {
  social_care: { label: { fi: 'Sosiaalihuolto', sv: 'Socialvården', en: 'Social care' }, source: 'S4.6' },
  kela: { label: { fi: 'Kela', sv: 'FPA', en: 'Kela' }, source: 'S4.6' },
  te_services: { label: { fi: 'TE-palvelut', sv: 'Arbets- och näringstjänsterna', en: 'TE services' }, source: 'S4.6' },
  municipal_employment: {
    label: { fi: 'Kunnan työllisyyspalvelut', sv: 'Kommunens sysselsättningstjänster', en: 'Municipal employment services' },
    source: 'S4.6',
  },
  typ: { label: { fi: 'TYP', sv: 'Sektorsövergripande samservice (TYP)', en: 'Multi-sectoral joint service (TYP)' }, source: 'S4.6' },
} as const satisfies Record<string, CatalogueEntry>;

export type InterfaceCounterpartId = keyof typeof interfaceCounterparts;
export const interfaceCounterpartIds = Object.keys(interfaceCounterparts) as InterfaceCounterpartId[];

/** The border between two parties and their division of work, or the structure in which they work together. */
export const interfaceKinds = {
  interface: {
    label: { fi: 'Yhdyspinta ja työnjako', sv: 'Kontaktyta och arbetsfördelning', en: 'Interface and division of work' },
    svUncertain: true,
    source: 'S4.6',
  },
  structure: { label: { fi: 'Yhteistyörakenne', sv: 'Samarbetsstruktur', en: 'Co-operation structure' }, source: 'S4.6' },
} as const satisfies Record<string, CatalogueEntry>;

export type InterfaceKind = keyof typeof interfaceKinds;
export const interfaceKindIds = Object.keys(interfaceKinds) as InterfaceKind[];

/** What is described: how it is, or how it is meant to be. */
export const interfaceStates = {
  present: { label: { fi: 'Nykytila', sv: 'Nuläge', en: 'Present state' }, source: 'S4.6' },
  target: { label: { fi: 'Tavoitetila', sv: 'Målläge', en: 'Target state' }, source: 'S4.6' },
} as const satisfies Record<string, CatalogueEntry>;

export type InterfaceState = keyof typeof interfaceStates;
export const interfaceStateIds = Object.keys(interfaceStates) as InterfaceState[];

/** One description that the national assignment asks for. */
export interface InterfaceCell {
  readonly counterpart: InterfaceCounterpartId;
  readonly kind: InterfaceKind;
  readonly state: InterfaceState;
}

/** Every description that the national assignment asks for: each party, both kinds, as it is and as it is meant to be. */
export const interfaceChecklist = (): readonly InterfaceCell[] =>
  interfaceCounterpartIds.flatMap((counterpart) =>
    interfaceKindIds.flatMap((kind) => interfaceStateIds.map((state) => ({ counterpart, kind, state }))),
  );
