import type { SignedIn } from "@/lib/auth/permissions";
import { takeBatch } from "@/lib/batches/mutations";
import { madeIn } from "@/lib/batches/queries";
import { work } from "@/lib/batches/work";
import { zipOf } from "@/lib/batches/zip";
import { db } from "@/lib/db/client";
import { readDocument } from "@/lib/documents/queries";
import { currentLook } from "@/lib/look/queries";
import { NO_CHOICES } from "@/lib/papers/choices";
import { contextOf } from "@/lib/papers/context";
import { draftPaper } from "@/lib/papers/draft";
import { renderDocx } from "@/lib/papers/render/render-docx";
import { renderPdf } from "@/lib/papers/render/render-pdf";
import type { PaperTree } from "@/lib/papers/tree";
import { longReport } from "./long-report";

const PAPERS = 1_000;

const user = await db.user.findFirstOrThrow({ where: { role: "CASE_OFFICER" } });
const officer: SignedIn = {
  ...{ kind: "user", id: user.id, name: user.name, email: user.email },
  role: "CASE_OFFICER",
  bodyIds: [],
};

/** The middle one of seven, after one that nobody counts. */
async function rendered(tree: PaperTree) {
  const look = await currentLook();
  const times: { wall: number; processor: number }[] = [];
  let pdf = await renderPdf(tree, look);
  for (let turn = 0; turn < 7; turn += 1) {
    const [begun, used] = [performance.now(), process.cpuUsage()];
    pdf = await renderPdf(tree, look);
    const { user: own, system } = process.cpuUsage(used);
    times.push({ wall: performance.now() - begun, processor: (own + system) / 1_000 });
  }
  const middle = (of: "wall" | "processor") =>
    Math.round(times.map((time) => time[of]).sort((a, b) => a - b)[3] ?? 0);
  return {
    pages:
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? null,
    milliseconds: middle("wall"),
    processor: middle("processor"),
    docx: Buffer.from(await renderDocx(tree, look)).toString("base64"),
  };
}

async function briefOf(): Promise<PaperTree> {
  const { id: motionId } = await db.motion.findFirstOrThrow({ where: { referrals: { some: {} } } });
  const asked = { motionId, kind: "BRIEF" as const, subjectId: null, choices: NO_CHOICES };
  return draftPaper("BRIEF", await contextOf(officer, asked));
}

async function batch() {
  const motions = await db.motion.findMany({ take: PAPERS, orderBy: { id: "asc" }, select: { id: true } });
  const items = motions.map(({ id: motionId }, index) => ({ motionId, position: index + 1 }));
  await db.paperBatch.create({
    data: { kind: "BRIEF", about: "bench", userId: officer.id, items: { createMany: { data: items } } },
  });
  const before = megabytes();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, megabytes());
  }, 200);
  const taken = await takeBatch();
  if (!taken) throw new Error("The batch is not there.");
  const making = await seconds(() => work(taken));
  const made = await madeIn(officer, taken.id);
  let bytes = 0;
  const zipping = await seconds(async () => {
    async function* files() {
      for (const { motionId, documentId, position } of made) {
        const document = await readDocument(officer, motionId, documentId);
        if (document) yield { name: `${position} ${document.fileName}`, bytes: document.bytes };
      }
    }
    for await (const chunk of zipOf(files())) bytes += chunk.length;
  });
  clearInterval(watch);
  const zip = { megabytes: Math.round(bytes / 1e6), seconds: zipping };
  return { papers: made.length, seconds: making, before, most, zip };
}

const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return Math.round((performance.now() - begun) / 100) / 10;
}

const report = await rendered(longReport());
const brief = await rendered(await briefOf());
process.stdout.write(JSON.stringify({ report, brief, batch: await batch() }));
await db.$disconnect();
