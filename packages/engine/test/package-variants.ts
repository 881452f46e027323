import { resources, type Resource } from '@polku/domain/data-package';

type Files = Readonly<Record<string, string>>;

/** The package as another organisation would have made it: the same ids in an organisation of its own. */
export function ofOrganisation(organisation: string, files: Files): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll(/\bo1\b/g, organisation)]));
}

/** The package with ids of its own: every id but the organisation’s ends in `suffix`. Cells hold no quoted commas. */
export function withOwnIds(suffix: string, files: Files): Record<string, string> {
  const isId = (file: string, column: string): boolean => {
    const resource = Object.values<Resource>(resources).find(({ name }) => `${name}.csv` === file);
    return column !== 'organisation_id' && resource?.columns[column]?.type === 'id';
  };
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => {
      if (!file.endsWith('.csv')) return [file, text];
      const [header, ...rows] = text.trimEnd().split('\n');
      const columns = header!.split(',');
      const renamed = rows.map((row) =>
        row
          .split(',')
          .map((cell, place) => (cell !== '' && isId(file, columns[place]!) ? `${cell}${suffix}` : cell))
          .join(','),
      );
      return [file, `${[header, ...renamed].join('\n')}\n`];
    }),
  );
}

/** Two packages as one: rows of both under one header. */
export function together(a: Files, b: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(a).map(([file, text]) => [file, file.endsWith('.csv') ? `${text}${b[file]!.slice(b[file]!.indexOf('\n') + 1)}` : text]),
  );
}
