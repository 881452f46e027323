import { resources, type ResourceName } from './index.ts';
import type { Column, ColumnType, Resource } from './resource.ts';

interface FieldDescriptor {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface ResourceDescriptor {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly description: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: {
    readonly fields: readonly FieldDescriptor[];
    readonly missingValues: readonly [''];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly ForeignKey[];
  };
}

export interface DataPackageDescriptor {
  readonly profile: 'tabular-data-package';
  readonly name: string;
  readonly resources: readonly ResourceDescriptor[];
}

const fieldTypes = {
  id: 'string',
  text: 'string',
  date: 'date',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  code: 'string',
  codes: 'string',
} as const satisfies Record<ColumnType, FieldDescriptor['type']>;

function constraintsOf(name: string, column: Column, key: readonly string[]): FieldDescriptor['constraints'] {
  // A code that rows of another file may add to, or replace, has no closed list.
  const closedValues = column.references === undefined ? column.values : undefined;
  return {
    ...(column.required && { required: true as const }),
    ...(key.length === 1 && key[0] === name && { unique: true as const }),
    ...(column.type === 'code' && closedValues !== undefined && { enum: closedValues }),
    ...(column.type === 'codes' && closedValues !== undefined && { pattern: `^((${closedValues.join('|')})(;|$))*$` }),
    ...(column.minimum !== undefined && { minimum: column.minimum }),
    ...(column.maximum !== undefined && { maximum: column.maximum }),
  };
}

function describeField(name: string, column: Column, key: readonly string[]): FieldDescriptor {
  const constraints = constraintsOf(name, column, key);
  return {
    name,
    type: fieldTypes[column.type],
    description: column.description,
    ...(Object.keys(constraints ?? {}).length > 0 && { constraints }),
  };
}

function describeResource(resource: Resource, present: ReadonlySet<string>): ResourceDescriptor {
  const columns = Object.entries(resource.columns);
  const foreignKeys = columns.flatMap(([fields, { references, values }]) =>
    references === undefined || values !== undefined || !present.has(references)
      ? []
      : [{ fields, reference: { resource: references, fields: resources[references as ResourceName].key[0]! } }],
  );
  return {
    name: resource.name,
    path: `${resource.name}.csv`,
    profile: 'tabular-data-resource',
    description: resource.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(([name, column]) => describeField(name, column, resource.key)),
      missingValues: [''],
      ...(resource.key.length > 0 && { primaryKey: resource.key }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

/**
 * The content of `datapackage.json` (Frictionless Tabular Data Package) for a package that holds these files; all of
 * them unless told.
 *
 * @example dataPackageDescriptor('pori', ['organisations', 'teams']).resources.map(({ path }) => path)
 *   // ['organisations.csv', 'teams.csv']
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackageDescriptor(
  name = 'polku',
  present: readonly ResourceName[] = Object.keys(resources) as ResourceName[],
): DataPackageDescriptor {
  const files = new Set<string>(present);
  return {
    profile: 'tabular-data-package',
    name,
    resources: Object.values(resources)
      .filter((resource) => files.has(resource.name))
      .map((resource) => describeResource(resource, files)),
  };
}
