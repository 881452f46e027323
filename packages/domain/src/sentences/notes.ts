import type { Text } from '../text.ts';

/** Said once on a page that shows intervals. */
export const intervalNote: Text = {
  fi: 'Suluissa 95 %:n väli: arvot, jotka sopivat aineistoon.',
  sv: 'Inom parentes 95 %-intervallet: de värden som stämmer med data.',
  en: 'In brackets the 95% interval: the values that fit the data.',
};

/** Said where a statement about teams could be taken for one about the model. */
export const fewTeamsNote: Text = {
  fi: 'Kuvaa vain näitä tiimejä; tiimejä on liian vähän mallin arvioimiseen.',
  sv: 'Beskriver bara dessa team; för få för att bedöma modellen.',
  en: 'Describes these teams only; too few to speak of the model.',
};
