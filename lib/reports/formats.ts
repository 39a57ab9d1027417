import "server-only";
import type { VersionedLook } from "@/lib/look/look";
import { renderDocx } from "@/lib/papers/render/render-docx";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import { writeCsv } from "@/lib/spreadsheets/write-csv";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import type { DataTable, Report } from "./report";

type FormatName = "pdf" | "arkiv" | "word" | "excel" | "csv";

/** `name` is what the file's own name adds to the report's: which table it is. */
type File = { name?: string; content: Uint8Array<ArrayBuffer> | string };
type Format = {
  mediaType: string;
  extension: string;
  render: (report: Report, look: VersionedLook, table?: string) => Promise<File>;
};

/** A report as files, by what the address calls them. */
export const FORMATS: Record<FormatName, Format> = {
  pdf: {
    mediaType: "application/pdf",
    extension: "pdf",
    render: async ({ tree }, look) => ({ content: new Uint8Array(await renderPdf(tree, look)) }),
  },
  /** PDF/A-2a, to be kept. */
  arkiv: {
    mediaType: "application/pdf",
    extension: "pdf",
    render: async ({ tree }, look) => ({
      name: "arkiv",
      content: new Uint8Array(await renderPdf(tree, look, "a-2a")),
    }),
  },
  word: {
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    extension: "docx",
    render: async ({ tree }, look) => ({ content: new Uint8Array(await renderDocx(tree, look)) }),
  },
  excel: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    extension: "xlsx",
    render: async ({ tables }) => ({ content: await writeWorkbook(tables.map(written)) }),
  },
  /** One table a file: the one asked for, else the first. */
  csv: {
    mediaType: "text/csv; charset=utf-8",
    extension: "csv",
    render: async ({ tables }, _look, wanted) => {
      const table = tables.find(({ key }) => key === wanted) ?? tables[0];
      return table ? { name: table.key, content: writeCsv(written(table)) } : { content: "" };
    },
  },
};

export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name);

const written = ({ name, columns, rows }: DataTable) => ({ name, headings: columns, rows });
