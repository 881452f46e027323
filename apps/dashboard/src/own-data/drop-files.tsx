import { templateWorkbook } from '@polku/sdk/spreadsheet';
import { Button, DropZone, FileTrigger, Text, type DropItem } from 'react-aria-components';
import { saveFile } from '../data/save-file.ts';
import { useOwnSay } from './use-own-say.ts';

/** The files at the top of what was dropped: a folder in a folder is no part of a package. */
async function filesOf(items: readonly DropItem[]): Promise<File[]> {
  const files: File[] = [];
  for (const item of items) {
    if (item.kind === 'file') files.push(await item.getFile());
    if (item.kind === 'directory') {
      for await (const entry of item.getEntries()) if (entry.kind === 'file') files.push(await entry.getFile());
    }
  }
  return files;
}

const isAtTop = ({ webkitRelativePath: path }: File) => path.split('/').length <= 2;
/** Hidden files of the operating system lie in most folders, and are no one's data. */
const isVisible = ({ name }: File) => !name.startsWith('.');

async function saveTemplate() {
  saveFile('polku-template.xlsx', new Blob([await templateWorkbook()]));
}

/** Where files are dropped, pasted or chosen. */
export function DropFiles({ isDisabled, onFiles }: { readonly isDisabled: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const say = useOwnSay();
  const take = (files: readonly File[]) => {
    const taken = files.filter((file) => isAtTop(file) && isVisible(file));
    if (taken.length > 0) onFiles(taken);
  };
  const choose = (list: FileList | null) => take([...(list ?? [])]);
  return (
    <section aria-labelledby="own-files">
      <h2 id="own-files">{say('own.files')}</h2>
      {/* Its own name is English in every language of ours. */}
      <DropZone
        className="drop"
        aria-label={say('own.files')}
        isDisabled={isDisabled}
        onDrop={async ({ items }) => take(await filesOf(items))}
      >
        <Text slot="label" className="drop__label">
          {say('own.drop')}
        </Text>
        <p className="drop__about">{say('own.dropAbout')}</p>
        <div className="drop__buttons">
          <FileTrigger allowsMultiple acceptedFileTypes={['.csv', '.tsv', '.txt', '.xlsx', '.json']} onSelect={choose}>
            <Button className="button" isDisabled={isDisabled}>
              {say('own.chooseFiles')}
            </Button>
          </FileTrigger>
          <FileTrigger acceptDirectory onSelect={choose}>
            <Button className="button" isDisabled={isDisabled}>
              {say('own.chooseFolder')}
            </Button>
          </FileTrigger>
        </div>
      </DropZone>
      <p className="own-template">
        {say('own.templateAbout')}{' '}
        <button type="button" className="link-button" onClick={saveTemplate}>
          {say('own.template')}
        </button>
      </p>
    </section>
  );
}
