import type { Text } from '../../text.ts';

const mostValuesNamed = 12;

/** A long list of codes is named by its first ones. */
export const isNamedWhole = (values: readonly string[]): boolean => values.length <= mostValuesNamed;

/** Values as a rule names them. */
export function valuesNamed(values: readonly string[]): string | Text {
  if (isNamedWhole(values)) return values.join(', ');
  const first = values.slice(0, mostValuesNamed).join(', ');
  return {
    fi: `${first}, … (yhteensä ${values.length})`,
    sv: `${first}, … (sammanlagt ${values.length})`,
    en: `${first}, … (${values.length} in all)`,
  };
}

/** A range as a rule names it; one end at least is known. */
export function rangeNamed({ minimum, maximum }: { readonly minimum?: number | undefined; readonly maximum?: number | undefined }): Text {
  if (minimum !== undefined && maximum !== undefined)
    return {
      fi: `vähintään ${minimum} ja enintään ${maximum}`,
      sv: `från ${minimum} till ${maximum}`,
      en: `from ${minimum} to ${maximum}`,
    };
  return minimum === undefined
    ? { fi: `enintään ${maximum}`, sv: `högst ${maximum}`, en: `not above ${maximum}` }
    : { fi: `vähintään ${minimum}`, sv: `minst ${minimum}`, en: `not below ${minimum}` };
}
