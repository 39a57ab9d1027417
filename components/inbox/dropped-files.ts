/** A file and where it lay in what was dropped. */
export type Chosen = { file: File; path: string };

/** What desktops put beside the files of a folder. */
const LITTER = /^(\.|Thumbs\.db$|desktop\.ini$)/i;

export const chosenFile = (file: File): Chosen => ({ file, path: file.webkitRelativePath || file.name });

/** The files that were dropped, and those in dropped folders. Must be called while the event lasts. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Chosen[]> {
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Array.from(files, chosenFile);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<Chosen[]> {
  if (isFolder(entry)) {
    const inFolder = await Promise.all((await entriesIn(entry)).map(filesIn));
    return inFolder.flat().filter(({ file }) => !LITTER.test(file.name));
  }
  const file = await new Promise<File>((resolve, reject) => {
    (entry as FileSystemFileEntry).file(resolve, reject);
  });
  return [{ file, path: entry.fullPath }];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder is read in batches, the last of which is empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}
