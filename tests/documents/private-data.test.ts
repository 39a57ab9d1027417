import { describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { fileDocument } from "@/lib/documents/mutations";
import { fileDocumentInput } from "@/lib/documents/schema";
import { Doubt } from "@/lib/errors";
import type { Basis } from "@/lib/review/file-part";
import { addMotion, officer, type Typed } from "../motions/town";
import { dropped } from "../review/inbox";

const LETTER = new File(["Tolvan Tolvansson, 19121212-1212, ringer på 070-174 06 05.\n"], "brev.txt");
const PLAIN = new File(["Nämnden har inget att erinra.\n"], "yttrande.txt");
const SCAN = new File(["%PDF-1.7\n%\u00e5\n1 0 obj\n<<>>\nendobj\n"], "skannad.pdf");

/** What came of it: the warning, or the documents as filed. */
async function file(typed: Typed, basis?: Basis) {
  const { motionId, version } = await addMotion();
  const form = {
    motionId,
    version: String(version),
    type: "OTHER",
    status: "RECEIVED",
    statusOn: "2025-03-03",
  };
  const filing = fileDocument(officer, fileDocumentInput.parse({ title: "", ...form, ...typed }), basis);
  const warning = await filing.then(
    () => null,
    (error: unknown) => error,
  );
  if (warning && !(warning instanceof Doubt)) throw warning;
  const filed = await db.document.findMany({ where: { motionId }, include: { readingJob: true } });
  return { warning: warning as Doubt | null, filed };
}

describe("a file that is to be shown to everybody as it is filed", () => {
  it("is read first, and what may point to a private person is told", async () => {
    const { warning, filed } = await file({ documents: [LETTER, PLAIN], published: "on" });
    expect(filed).toEqual([]);
    expect(warning?.notice?.lines).toEqual([
      "I ”brev.txt” finns 1\u00a0personnummer, 1\u00a0telefonnummer.",
      "Inget har sparats ännu.",
    ]);
    expect(warning?.errors).toMatchObject([{ field: "privateSeen" }]);
  });

  it("is shown once the person has seen what was found, in just these files", async () => {
    const { warning } = await file({ documents: LETTER, published: "on" });
    const seen = { privateData: warning?.values.privateData?.[0] ?? "", privateSeen: "on", published: "on" };
    const { filed } = await file({ ...seen, documents: LETTER });
    expect(filed).toMatchObject([
      { publishedAt: expect.any(Date), text: expect.stringContaining("Tolvansson") },
    ]);
    expect(filed[0]?.readingJob).toBeNull();
    const other = new File([await LETTER.text()], "annat-brev.txt");
    expect((await file({ ...seen, documents: other })).filed).toEqual([]);
    const { privateSeen, ...unticked } = seen;
    expect((await file({ ...unticked, documents: LETTER })).filed).toEqual([]);
  });

  it("may lie in the inbox: all of the file is shown, not only the part that is filed", async () => {
    const text = "§ 4 Motion om bänkar\nMotionen avslås.\n\n§ 5 Ansökan av 19121212-1212\nAnsökan bifalls.\n";
    const [[partId = ""] = []] = await dropped(text);
    const basis = { partId, typed: {} };
    const typed = { underlag: partId, published: "on" };
    const { warning, filed } = await file(typed, basis);
    expect(filed).toEqual([]);
    expect(warning?.notice?.lines[0]).toBe("I ”fil 1.txt” finns 1\u00a0personnummer.");
    const seen = { privateData: warning?.values.privateData?.[0] ?? "", privateSeen: "on" };
    expect((await file({ ...typed, ...seen }, basis)).filed).toHaveLength(1);
  });

  it("is told of when nobody can search its text", async () => {
    const { warning, filed } = await file({ documents: SCAN, published: "on" });
    expect(filed).toEqual([]);
    expect(warning?.notice?.lines[0]).toContain("Texten i ”skannad.pdf” kunde inte läsas");
  });

  it("is shown at once where there is nothing to look at", async () => {
    const { warning, filed } = await file({ documents: PLAIN, published: "on" });
    expect(warning).toBeNull();
    expect(filed).toMatchObject([{ publishedAt: expect.any(Date) }]);
  });
});

it("a file that is filed without being shown waits for the reader in the background", async () => {
  const { warning, filed } = await file({ documents: LETTER });
  expect(warning).toBeNull();
  expect(filed).toMatchObject([{ publishedAt: null, text: null, readingJob: { attempts: 0 } }]);
});
