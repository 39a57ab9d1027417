import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db/client";
import { historyPage } from "@/lib/history/queries";
import { historyFilter } from "@/lib/history/schema";
import { DEFAULT_LOOK } from "@/lib/look/look";
import { postMail } from "@/lib/mail/mutations";
import { sendNext } from "@/lib/mail/send-next";
import { chartSvg } from "@/lib/papers/render/chart-svg";
import { renderDocx } from "@/lib/papers/render/render-docx";
import type { Chart } from "@/lib/papers/tree";
import { findMotions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { writeWorkbook } from "@/lib/spreadsheets/write-workbook";
import { signedIn } from "../accounts/people";
import { startSmtp } from "../mail/smtp";
import { addMotion, officer } from "../motions/town";
import { richTree } from "../papers/rich-tree";

/** What would be SQL, a pattern, a word of the search's own language, or half of something. */
const SQL = [
  "' or true --",
  '\'; drop table "Motion"; --',
  "x') or pg_sleep(5) is null --",
  "%",
  "_____________",
  "\\",
  "a:* | !b",
  "zq & (",
  "<->",
  "$1",
  "1\\' or 1=1",
  "\u0000",
  "\ud800",
  "𝕊ø\u202e",
];

describe("SQL through what is searched for and sorted by", () => {
  let shown: string[];
  const find = async (query: Record<string, unknown>) =>
    (await findMotions(officer, registerFilter.parse({ visa: "alla", ...query }))).rows.map(({ id }) => id);
  beforeAll(async () => {
    await addMotion();
    await addMotion({ title: "Grönare tak på skolor" });
    shown = await find({});
  });

  it.each(SQL.filter((one) => one !== "\u0000"))(
    "finds nothing but what stands in the register: %j",
    async (typed) => {
      const found = [await find({ sok: typed }), await find({ sok: `parken ${typed}` })];
      for (const ids of found) expect(ids.length).toBeLessThan(shown.length);
      expect(await find({ parti: typed })).not.toContain(shown[0]);
      expect(await find({})).toEqual(shown);
    },
  );

  it.each(SQL)("sorts and goes on as if it had not been asked: %j", async (typed) => {
    const id = shown[0] ?? "";
    for (const [name, value] of Object.entries({ ordning: typed, organ: typed, ar: typed, fas: typed }))
      expect(await find({ [name]: value }), name).toEqual(shown);
    for (const efter of [typed, `${id}_${typed}`, `${typed}_2020-01-01`, `${id}_2020-01-01'; --`]) {
      expect(await find({ efter })).toEqual(shown);
      await expect(find({ ordning: "rubrik", efter })).resolves.toBeInstanceOf(Array);
    }
  });

  it("finds no line of the history by anything but a part of a number", async () => {
    const auditor = await signedIn("ADMINISTRATOR");
    for (const typed of SQL.filter((one) => one !== "\u0000")) {
      const filter = historyFilter.parse({ arende: typed, slag: typed, vem: typed, fran: typed });
      expect((await historyPage(auditor, filter)).count, typed).toBe(0);
    }
  });
});

/** What would be markup, a field or a link in a document, or the start of a formula. */
const MARKUP = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `</w:t></w:r><w:r><w:instrText>INCLUDETEXT "http://example.org"</w:instrText></w:r>`,
  `]]><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>&b;`,
  `{ HYPERLINK "http://example.org" }`,
  `=HYPERLINK("http://example.org")`,
  "a\u0001\u0008\ufffe\ud800b",
];

describe("markup in what somebody wrote", () => {
  it("stays text in a Word file: no field, no link out, and XML that can be read", async () => {
    const plain = await partsOf({});
    for (const text of MARKUP) {
      const parts = await partsOf({ title: text, municipality: text, addressee: [text], documentName: text });
      expect(Object.keys(parts)).toEqual(Object.keys(plain));
      for (const [name, xml] of Object.entries(parts)) {
        expect(elementsIn(xml), `${name} ${text}`).toEqual(elementsIn(plain[name] ?? ""));
        expect(xml, text).not.toMatch(/TargetMode="External"|<!DOCTYPE|<!ENTITY/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them.
        expect(xml, text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe]/);
      }
    }
  });

  it("stays text in a drawn chart", () => {
    for (const text of MARKUP) {
      const bars = [{ value: 1, shown: text }];
      const chart = {
        kind: "chart",
        caption: text,
        alt: text,
        series: [text],
        groups: [{ label: text, bars }],
      };
      const svg = chartSvg(chart as Chart, { accent: "#123456", font: "Arimo" });
      expect(svg.match(/<\/?[a-z]+/g)?.filter((tag) => !/^<\/?(svg|text|rect)$/.test(tag))).toEqual([]);
      expect(svg).not.toContain("<!");
    }
  });

  it("stays text in a workbook of many sheets, their names too", async () => {
    const tables = MARKUP.map((name) => ({ name, headings: [name], rows: [[name, -1]] }));
    const parts = unzipSync(await writeWorkbook(tables));
    const sheets = Object.entries(parts).filter(([name]) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets).toHaveLength(MARKUP.length);
    for (const [, bytes] of sheets) expect(strFromU8(bytes)).not.toMatch(/<f>|<script|<img|<!DOCTYPE/);
    expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).not.toMatch(/<script|<img|<!DOCTYPE/);
  });
});

const partsOf = async (own: Partial<typeof richTree>): Promise<Record<string, string>> => {
  const sections = richTree.sections.slice(0, 1);
  const parts = unzipSync(await renderDocx({ ...richTree, title: "T", sections, ...own }, DEFAULT_LOOK));
  const texts = Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  return Object.fromEntries(texts.map(([name, bytes]) => [name, strFromU8(bytes)]));
};

/** Which elements there are, in their order; what is written between them is left out. */
const elementsIn = (xml: string): string[] => xml.match(/<\/?[\w:]+/g) ?? [];

describe("letters", () => {
  let smtp: Awaited<ReturnType<typeof startSmtp>>;
  beforeAll(async () => {
    smtp = await startSmtp();
    vi.stubEnv("MAIL_URL", `smtp://127.0.0.1:${smtp.port}`);
    vi.stubEnv("MAIL_FROM", "motioner@kommunen.example");
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await smtp.stop();
  });

  it("have no head and no receiver but their own, whatever stands in the subject and the address", async () => {
    for (const end of ["\r\n", "\n", "\r", "\u2028", "\u0000"]) {
      const forged = `a${end}Bcc: annan@example.org${end}X-Forged: 1${end}${end}Hej`;
      await postMail({
        to: "eva.ek@test.example",
        subject: forged.replaceAll("\0", ""),
        text: forged.replaceAll("\0", ""),
      });
      await postMail({
        to: `eva.ek@test.example${end.replace("\0", "")}, annan@example.org`,
        subject: "A",
        text: "A",
      });
    }
    while (await sendNext());
    expect(smtp.received.length).toBeGreaterThan(0);
    for (const { to, source } of smtp.received) {
      const [head = ""] = source.split("\r\n\r\n");
      expect(head).not.toMatch(/^(?:Bcc|X-Forged):/im);
      expect(to.filter((one) => /^annan@example\.org$/.test(one))).toEqual([]);
    }
    await db.mail.deleteMany();
  });
});
