import { checksOf, firstBroken, type Facts, type ReadingFault, type RuleId } from '@polku/domain/data-package';

/** Where the files of a data package come from: a folder, memory, an upload. */
export interface PackageSource {
  /** Names of the files at the top of the package; throws `RefusedFile` where what holds them all cannot be read. */
  list(): Promise<readonly string[]>;
  /** The file that holds a resource, where it is another than `<resource>.csv`. */
  readonly fileOf?: (resource: string) => string;
  /** The bytes of a file; throws `RefusedFile` where it may not or cannot be read. */
  open(name: string): AsyncIterable<Uint8Array>;
}

/** A file that cannot be read on; carries the rule that it breaks, and never what stands in it. */
export class RefusedFile extends Error {
  readonly rule: RuleId;
  readonly facts: Facts;
  readonly row: number | null;
  /** The file, where it is another than the one that was asked for. */
  readonly file: string | undefined;

  constructor(rule: RuleId, facts: Facts = {}, { row = null, file }: { row?: number | null; file?: string } = {}) {
    super(rule);
    this.name = 'RefusedFile';
    this.rule = rule;
    this.facts = facts;
    this.row = row;
    this.file = file;
  }
}

const faultChecks = checksOf('fault');

/** The refusal of a file that cannot be read on, by the rule that names why. */
export function unreadable(fault: ReadingFault, row: number | null = null): RefusedFile {
  const broken = firstBroken(faultChecks, (check) => check(fault));
  if (broken === undefined) throw new TypeError(`No rule names the fault ${fault}.`);
  return new RefusedFile(broken.rule, broken.facts, { row });
}

/** A package held in memory, by file name. */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): PackageSource {
  return {
    list: async () => Object.keys(files),
    async *open(name) {
      const content = Object.hasOwn(files, name) ? files[name] : undefined;
      if (content === undefined) throw unreadable('not_there');
      yield typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}
