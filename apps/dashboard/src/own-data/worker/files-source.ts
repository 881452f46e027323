import type { PackageSource } from '@polku/engine';
import type { Progress } from '../protocol.ts';

const newline = 10;
const millisBetweenReports = 100;

/** A package in files that the reader gave, read chunk by chunk; `report` hears now and then how far it has come. */
export function filesSource(files: readonly File[], report: (progress: Progress) => void): PackageSource {
  const byName = new Map(files.map((file) => [file.name, file]));
  const totalBytes = files.reduce((sum, { size }) => sum + size, 0);
  let [bytes, lines, reportedAt] = [0, 0, 0];
  return {
    list: async () => [...byName.keys()],
    async *open(name) {
      const reader = byName.get(name)!.stream().getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        bytes += part.value.length;
        for (let at = part.value.indexOf(newline); at >= 0; at = part.value.indexOf(newline, at + 1)) lines += 1;
        if (performance.now() - reportedAt > millisBetweenReports) {
          reportedAt = performance.now();
          report({ file: name, lines, bytes, totalBytes });
        }
        yield part.value;
      }
    },
  };
}
