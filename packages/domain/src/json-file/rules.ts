import type { Rule } from '../data-package/rules/rule.ts';

/** How to mend an id that is not known. */
export const nearest = {
  fi: 'Lähimmät tunnetut: {nearest}.',
  sv: 'De närmaste kända: {nearest}.',
  en: 'The nearest known: {nearest}.',
} as const;

/** What every JSON file of facts must keep, whatever it tells of. */
export const jsonFileRules = {
  fact_missing: {
    severity: 'refuse',
    expected: { fi: 'tieto {column}', sv: 'uppgiften {column}', en: 'the fact {column}' },
    hint: {
      fi: 'Lisää tieto; kirjoita null, jos lähde ei kerro sitä.',
      sv: 'Lägg till uppgiften; skriv null om källan inte berättar den.',
      en: 'Add the fact; write null where the source does not tell it.',
    },
  },
  fact_shape: {
    severity: 'refuse',
    expected: { fi: 'toisenlainen arvo: {shape}', sv: 'ett annat slags värde: {shape}', en: 'another kind of value: {shape}' },
    hint: {
      fi: 'Korjaa arvo samanlaiseksi kuin valmiissa tiedostoissa.',
      sv: 'Rätta värdet så att det liknar de färdiga filernas.',
      en: 'Mend the value to look as it does in the files that come with Polku.',
    },
  },
  fact_unknown: {
    severity: 'refuse',
    expected: { fi: 'vain tunnettuja tietoja', sv: 'endast kända uppgifter', en: 'known facts only' },
    hint: {
      fi: 'Poista tieto tai korjaa sen nimi. Lähimmät tunnetut: {nearest}.',
      sv: 'Ta bort uppgiften eller rätta dess namn. De närmaste kända: {nearest}.',
      en: 'Remove the fact, or mend its name. The nearest known: {nearest}.',
    },
  },
  metric_unknown: {
    severity: 'refuse',
    expected: { fi: 'mittarin tunnus', sv: 'ett mått-id', en: 'the id of a metric' },
    hint: nearest,
  },
  hypothesis_unknown: {
    severity: 'refuse',
    expected: { fi: 'hypoteesin tunnus', sv: 'ett hypotes-id', en: 'the id of a hypothesis' },
    hint: nearest,
  },
  code_unknown: {
    severity: 'refuse',
    expected: { fi: 'yksi näistä: {values}', sv: 'ett av dessa: {values}', en: 'one of {values}' },
    hint: nearest,
  },
  listed_twice: {
    severity: 'refuse',
    expected: {
      fi: 'jokainen kerran; sama on rivillä {other}',
      sv: 'var och en en gång; samma finns på rad {other}',
      en: 'each once; row {other} is the same',
    },
    hint: { fi: 'Poista toinen.', sv: 'Ta bort den ena.', en: 'Remove one of them.' },
  },
} as const satisfies Record<string, Rule>;

export type JsonFileRuleId = keyof typeof jsonFileRules;
