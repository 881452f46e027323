import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const bufferedCharacters = 256 * 1024;

interface OpenFile {
  readonly descriptor: number;
  pending: string;
}

/** Writes files of a folder from their beginning, many at a time, holding little of each in memory. */
export class FolderWriter {
  readonly #folder: string;
  readonly #files = new Map<string, OpenFile>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
  }

  readonly append = (name: string, text: string): void => {
    const file = this.#files.get(name) ?? { descriptor: openSync(join(this.#folder, name), 'w'), pending: '' };
    this.#files.set(name, file);
    file.pending += text;
    if (file.pending.length >= bufferedCharacters) this.#flush(file);
  };

  close(): void {
    for (const file of this.#files.values()) {
      this.#flush(file);
      closeSync(file.descriptor);
    }
    this.#files.clear();
  }

  #flush(file: OpenFile): void {
    const bytes = Buffer.from(file.pending, 'utf8');
    for (let written = 0; written < bytes.length;) written += writeSync(file.descriptor, bytes, written);
    file.pending = '';
  }
}
