import { PolkuError } from '@polku/domain';

const longestName = 200;

/**
 * The name of a file that was sent, which it is kept under.
 *
 * @throws PolkuError `upload_refused` where it is no name but a way to another folder.
 */
export function fileNameOf(name: string): string {
  // oxlint-disable-next-line no-control-regex -- what no name of a file may hold
  const isName = name !== '' && name.length <= longestName && !/[/\\\u0000-\u001f]/.test(name) && !/^\.+$/.test(name);
  if (!isName)
    throw new PolkuError(
      'upload_refused',
      'A file has a name that is none, or leads to another folder. Send the files of one folder by their names.',
    );
  return name;
}
