import { descriptorFile } from './descriptor.ts';
import { RefusedFile, type PackageSource } from './package-source.ts';

/** Larger is no descriptor: it holds names of files and columns. */
const mostBytes = 16 * 1024 * 1024;

async function descriptorText(files: PackageSource): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const part of files.open(descriptorFile)) {
    if ((length += part.length) > mostBytes) return '';
    text += decoder.decode(part, { stream: true });
  }
  return text;
}

const written = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

/** The package's own name, empty where it has none, and its title. One whose descriptor is missing or broken is a matter of its validation. */
export async function packageName(files: PackageSource): Promise<{ readonly datasetId: string; readonly title: string | undefined }> {
  try {
    const descriptor = JSON.parse((await descriptorText(files)).replace(/^\ufeff/, '')) as { name?: unknown; title?: unknown } | null;
    const datasetId = written(descriptor?.name) ?? '';
    return { datasetId, title: written(descriptor?.title) ?? (datasetId === '' ? undefined : datasetId) };
  } catch (error) {
    if (!(error instanceof RefusedFile) && !(error instanceof SyntaxError)) throw error;
    return { datasetId: '', title: undefined };
  }
}
