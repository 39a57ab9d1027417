import { getDocumentProxy } from "unpdf";

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Pdf["getPage"]>>;
type Node = { role?: string; id?: string; children?: Node[] };

/** What a screen reader gets (the structure tree's text and roles) beside what is seen on each page. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => readPage(await pdf.getPage(index + 1))),
  );
  return {
    pages: pages.map((page) => page.seen),
    spoken: pages.map((page) => page.spoken).join("\n"),
    roles: pages.flatMap((page) => page.roles),
    headings: ((await pdf.getOutline()) ?? []).map(({ title, items }) => [
      title,
      ...items.map((item) => item.title),
    ]),
    isMarked: (await pdf.getMarkInfo())?.Marked,
    ...(await pdf.getMetadata()),
  };
}

async function readPage(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((candidate) => candidate !== "") ?? "";
      texts.set(id, (texts.get(id) ?? "") + item.str + (item.hasEOL ? "\n" : ""));
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? "");
  }
  const nodes = flatten((await page.getStructTree()) as Node);
  return {
    seen: items.map((item) => ("str" in item ? item.str : "")).join(" "),
    spoken: nodes.map((node) => (node.id && texts.get(node.id)) ?? "").join("\n"),
    // An element that goes on over pages is listed on each of them, also where it has no text.
    roles: nodes
      .filter((node) => flatten(node).some(({ id }) => id && texts.has(id)))
      .flatMap(({ role }) => role ?? []),
  };
}

const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
