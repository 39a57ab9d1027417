import { Zip, ZipPassThrough } from "fflate";

type File = { name: string; bytes: Uint8Array };

/** A ZIP file that is made while it is read: never more than one of the files is in memory. PDFs are not packed again. */
export function zipOf(files: AsyncIterable<File>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = zipped(files);
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: () => void chunks.return(undefined),
  });
}

async function* zipped(files: AsyncIterable<File>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    zip.add(entry);
    entry.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
