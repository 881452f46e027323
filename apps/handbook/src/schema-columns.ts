import type { ResourceDescriptor } from '@polku/domain/data-package';
import { addressOf } from './links.ts';
import { plain, table } from './markdown.ts';

type Field = ResourceDescriptor['schema']['fields'][number];

/** What a cell of the column must be, beside its type. */
function limitsOf({ constraints = {} }: Field): string {
  const { required, unique, enum: values, minimum, maximum } = constraints;
  const range = minimum === undefined && maximum === undefined ? [] : [`${minimum ?? '…'} to ${maximum ?? '…'}`];
  return [
    ...(required === true ? ['required'] : []),
    ...(unique === true ? ['unique'] : []),
    ...range,
    ...(values === undefined ? [] : [`one of: ${values.map(plain).join(', ')}`]),
  ].join('; ');
}

/** The columns of a file of the data package, as a table; what they refer to as links. */
export function schemaColumns({ schema }: Pick<ResourceDescriptor, 'schema'>): readonly string[] {
  const referenceOf = (name: string) => schema.foreignKeys?.find(({ fields }) => fields === name)?.reference.resource;
  const { primaryKey } = schema;
  return [
    ...(primaryKey === undefined ? [] : [`Key: ${primaryKey.map((column) => `\`${column}\``).join(', ')}`, '']),
    table(
      ['Column', 'Type', 'What it holds', 'Limits', 'Refers to'],
      schema.fields.map((field) => {
        const file = referenceOf(field.name);
        return [
          `\`${field.name}\``,
          field.type,
          plain(field.description),
          limitsOf(field),
          file === undefined ? '' : `[${file}](${addressOf('schema', file)})`,
        ];
      }),
    ),
  ];
}
