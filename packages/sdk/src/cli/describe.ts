import { nearestIds, PolkuError } from '@polku/domain';
import { describedKinds, type DescribedEntry } from '@polku/domain/reference';
import { Command } from 'commander';
import { printJson } from './output.ts';

function describe(kind: string, id: string | undefined): readonly DescribedEntry[] | DescribedEntry {
  const entries = describedKinds[kind]?.entries();
  if (entries === undefined)
    throw new PolkuError('unknown_kind', `There is no kind of that name. Kinds: ${Object.keys(describedKinds).join(', ')}.`);
  if (id === undefined) return entries;
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) {
    const nearest = nearestIds(
      id,
      entries.map((candidate) => candidate.id),
    );
    throw new PolkuError('unknown_id', `There is no such id among ${kind}. The nearest: ${nearest.join(', ')}.`);
  }
  return entry;
}

export function describeCommand(): Command {
  return new Command('describe')
    .description(`definitions: ${Object.keys(describedKinds).join(', ')}`)
    .argument('<kind>', 'what to describe')
    .argument('[id]', 'one of them')
    .option('--json', 'print one JSON document')
    .action((kind: string, id: string | undefined, { json }: { json?: boolean }) => {
      const described = describe(kind, id);
      if (json) printJson(described);
      else if (Array.isArray(described))
        for (const { id: each, label } of described as readonly DescribedEntry[])
          console.log(label === undefined ? each : `${each}  ${(label as { en: string }).en}`);
      else printJson(described);
    });
}
