import type { CatalogueEntry } from '../catalogue/entry.ts';

const region = <const Fi extends string, const Sv extends string>(fi: Fi, sv: Sv, en: string, source = '(X)') => ({
  label: { fi, sv, en },
  source,
});

/** The regions of Finland, and the larger area of an employment office that the sources name. */
export const regions = {
  satakunta: region('Satakunta', 'Satakunta', 'Satakunta', 'S0.2'),
  pirkanmaa: region('Pirkanmaa', 'Birkaland', 'Pirkanmaa', 'S1.1'),
  varsinais_suomi: region('Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland', 'S2.1'),
  kainuu: region('Kainuu', 'Kajanaland', 'Kainuu', 'S3.1'),
  southeast_finland: region('Kaakkois-Suomi', 'Sydöstra Finland', 'South-East Finland', 'S2.8'),
  uusimaa: region('Uusimaa', 'Nyland', 'Uusimaa'),
  kanta_hame: region('Kanta-Häme', 'Egentliga Tavastland', 'Kanta-Häme'),
  paijat_hame: region('Päijät-Häme', 'Päijänne-Tavastland', 'Päijät-Häme'),
  kymenlaakso: region('Kymenlaakso', 'Kymmenedalen', 'Kymenlaakso'),
  etela_karjala: region('Etelä-Karjala', 'Södra Karelen', 'South Karelia'),
  etela_savo: region('Etelä-Savo', 'Södra Savolax', 'South Savo'),
  pohjois_savo: region('Pohjois-Savo', 'Norra Savolax', 'North Savo'),
  pohjois_karjala: region('Pohjois-Karjala', 'Norra Karelen', 'North Karelia'),
  keski_suomi: region('Keski-Suomi', 'Mellersta Finland', 'Central Finland'),
  etela_pohjanmaa: region('Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'),
  pohjanmaa: region('Pohjanmaa', 'Österbotten', 'Ostrobothnia'),
  keski_pohjanmaa: region('Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'),
  pohjois_pohjanmaa: region('Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'),
  lappi: region('Lappi', 'Lappland', 'Lapland'),
  ahvenanmaa: region('Ahvenanmaa', 'Åland', 'Åland'),
} satisfies Record<string, CatalogueEntry>;

export type RegionId = keyof typeof regions;
export const regionIds = Object.keys(regions) as RegionId[];
