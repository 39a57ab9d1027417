import { download, noFile } from "@/lib/files/download";

/** A file of the case; null for one that is not there for whoever asks. */
export const sentFile = (file: Parameters<typeof download>[0] | null): Response =>
  file ? download(file, ["application/pdf"]) : noFile("Filen finns inte.");
