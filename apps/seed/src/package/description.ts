import { dataPackageDescriptor, type ResourceName } from '@polku/domain/data-package';

interface Source {
  readonly title: string;
  readonly path?: string;
}

interface Licence {
  /** SPDX identifier. */
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** What a package says of itself, in `datapackage.json` and in its README. */
export interface PackageDescription {
  /** Name of the folder; lower case letters and hyphens. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly sources: readonly Source[];
  readonly licence: Licence;
  /** How the rows came to be arranged as they are, paragraph by paragraph. */
  readonly arrangement: readonly string[];
}

export function descriptorFile(description: PackageDescription, present: readonly ResourceName[]): string {
  const { profile, name, resources } = dataPackageDescriptor(description.name, present);
  const { title, sources, licence } = description;
  return `${JSON.stringify({ profile, name, title, description: description.description, licenses: [licence], sources, resources }, null, 2)}\n`;
}

const listed = ({ title, path }: Source) => (path === undefined ? `- ${title}` : `- ${title}: <${path}>`);

/** @param lockedPlan Name of the file in the package that its plan was locked in. */
export function readmeFile(
  { name, title, description, sources, arrangement }: PackageDescription,
  pilots: readonly string[],
  lockedPlan?: string,
): string {
  const plan = lockedPlan === undefined ? '' : ` --plan examples/${name}/${lockedPlan}`;
  const commands = pilots.map((pilot) => `npx -y pnpm@12.21.0 polku evaluate examples/${name} --pilot ${pilot}${plan}`);
  return [
    `# ${title}`,
    description,
    ['```sh', ...commands, '```'].join('\n'),
    '## How the rows are arranged',
    ...arrangement,
    '## Source and licence',
    sources.map(listed).join('\n'),
    'The licence stands in [LICENCE.md](LICENCE.md). The files were written by `polku-seed examples`.',
  ]
    .join('\n\n')
    .concat('\n');
}

export function licenceFile({ title, sources, licence }: PackageDescription): string {
  return [
    `# Licence of the data: ${title}`,
    `${licence.title} (\`${licence.name}\`), <${licence.path}>. It covers the data files of this folder; the code of the project has a licence of its own.`,
    `The data come from:`,
    sources.map(listed).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
