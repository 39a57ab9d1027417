import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/permissions";
import { visibleTo, visibleToSql } from "@/lib/auth/visibility";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { readDocument } from "@/lib/documents/queries";
import { caseHistory, getCase } from "@/lib/motions/queries";
import { getPapers } from "@/lib/papers/queries";
import { listOpenReferrals } from "@/lib/referrals/queries";
import { findMotions } from "@/lib/search/queries";
import { registerFilter } from "@/lib/search/schema";
import { addCases, type Case, SEARCHED } from "./cases";

/** `own` and `foreign` are bodies; each case has a decided and a proposed answer of both. */
let own: string;
let cases: Case[];

beforeAll(async () => {
  ({ own, cases } = await addCases());
});

type Rules = {
  who: string;
  actor: () => Actor;
  sees: {
    unpublished: boolean;
    secret: boolean;
    proposals: "all" | "own" | "none";
    history: boolean;
    /** What came with the own bodies' paragraphs, published or not. */
    ownPapers?: boolean;
  };
};

const all = { unpublished: true, secret: true, proposals: "all", history: true } as const;
const outside = { unpublished: false, secret: false, proposals: "none", history: false } as const;
const without = { unpublished: true, secret: false, proposals: "none", history: true } as const;

const ACTORS: Rules[] = [
  {
    who: "the public",
    actor: () => ({ kind: "public" }),
    sees: { unpublished: false, secret: false, proposals: "none", history: false },
  },
  ...withAndWithoutBody("CASE_OFFICER", all, all),
  ...withAndWithoutBody("REGISTRAR", all, all),
  ...withAndWithoutBody("COMMITTEE_SECRETARY", all, all),
  ...withAndWithoutBody("ELECTED_REPRESENTATIVE", without, { ...without, proposals: "own" }),
  ...withAndWithoutBody("REFERRAL_OFFICER", outside, { ...outside, proposals: "own", ownPapers: true }),
  ...withAndWithoutBody("ADMINISTRATOR", without, { ...without, proposals: "own" }),
];

function withAndWithoutBody(role: Role, plain: Rules["sees"], seated: Rules["sees"]): Rules[] {
  const user = { kind: "user", id: "", name: "", email: "", role } as const;
  return [
    { who: `${role} without a body`, actor: () => ({ ...user, bodyIds: [] }), sees: plain },
    { who: `${role} with a body`, actor: () => ({ ...user, bodyIds: [own] }), sees: seated },
  ];
}

const ids = (rows: { id: string }[]) => rows.map(({ id }) => id).toSorted();

describe.each(ACTORS)("what $who may know of", ({ actor, sees }) => {
  const mayKnow = (motion: Case) => (motion.published || sees.unpublished) && (!motion.secret || sees.secret);
  const visible = () => cases.filter(mayKnow);
  const hidden = () => cases.filter((motion) => !mayKnow(motion));
  const mayKnowProposal = (body: string) =>
    sees.proposals === "all" || (sees.proposals === "own" && body === own);

  it("is the same in both languages of the rule", async () => {
    const among = cases.map(({ id }) => id);
    const byPrisma = await db.motion.findMany({ where: { id: { in: among }, ...visibleTo(actor()) } });
    const bySql = await db.$queryRaw<{ id: string }[]>`
      select m.id from "Motion" m where m.id = any(${among}::uuid[]) and ${visibleToSql(actor())}`;
    expect(ids(byPrisma)).toEqual(ids(visible()));
    expect(ids(bySql)).toEqual(ids(visible()));
  });

  it("is what the register shows, searched or not", async () => {
    const found = await findMotions(actor(), registerFilter.parse({ sok: SEARCHED }));
    expect(ids(found.rows)).toEqual(ids(visible()));
    const listed = await findMotions(actor(), registerFilter.parse({ organ: own, visa: "alla" }));
    expect(ids(listed.rows)).toEqual(ids(visible()));
  });

  it("is what is out on referral, and a proposal only where it may be known", async () => {
    for (const { bodyId } of cases[0]?.items ?? []) {
      const open = await listOpenReferrals(actor(), { bodyIds: [bodyId] });
      expect(open.map(({ motion }) => motion.id).toSorted()).toEqual(ids(visible()));
      for (const { proposedOn } of open) expect(proposedOn !== null).toBe(mayKnowProposal(bodyId));
    }
  });

  it("opens as a case, and nothing else does", async () => {
    for (const motion of hidden()) {
      expect(await getCase(actor(), motion.id)).toBeNull();
      expect(await caseHistory(actor(), motion.id)).toEqual([]);
      expect(await getPapers(actor(), motion.id)).toBeNull();
      for (const { id } of motion.documents) expect(await readDocument(actor(), motion.id, id)).toBeNull();
    }
    for (const motion of visible())
      expect(await getCase(actor(), motion.id)).toMatchObject({ id: motion.id });
  });

  it("holds the paragraphs that were decided, and proposals only where they may be known", async () => {
    for (const motion of visible()) {
      const known = motion.items.filter(({ decided, bodyId }) => decided || mayKnowProposal(bodyId));
      expect(ids((await getCase(actor(), motion.id))?.minutesItems ?? [])).toEqual(ids(known));
    }
  });

  it("holds the documents that go with that, secret and unpublished ones for those who may", async () => {
    for (const motion of visible()) {
      const known = motion.documents.filter(
        ({ published, secret, draft, bodyId }) =>
          (published || sees.unpublished || (sees.ownPapers && bodyId === own)) &&
          (!secret || sees.secret) &&
          (!draft || sees.proposals === "all" || (bodyId !== null && mayKnowProposal(bodyId))),
      );
      expect(ids((await getCase(actor(), motion.id))?.documents ?? [])).toEqual(ids(known));
      for (const { id } of motion.documents) {
        const document = await readDocument(actor(), motion.id, id);
        expect(document !== null, id).toBe(known.some((other) => other.id === id));
      }
    }
  });

  it("is told in the history, without what is hidden in the case", async () => {
    for (const motion of visible()) {
      const file = await getCase(actor(), motion.id);
      const told = (await caseHistory(actor(), motion.id)).map(({ sentence }) => sentence).join("\n");
      expect(told.includes("Motionen registrerades")).toBe(sees.history);
      for (const { id, decided, bodyName } of motion.items) {
        const isShown = file?.minutesItems.some((item) => item.id === id) ?? false;
        const sentence = decided ? `Beslut i ${bodyName}` : `Förslag till remissvar från ${bodyName}`;
        expect(told.includes(sentence), sentence).toBe(sees.history && isShown);
      }
      for (const { id, title } of motion.documents) {
        const isShown = file?.documents.some((document) => document.id === id) ?? false;
        expect(told.includes(title), title).toBe(sees.history && isShown);
      }
    }
  });
});
