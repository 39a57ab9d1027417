import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Browser, expect, type Page } from "@playwright/test";
import { today } from "@/lib/dates";
import type { Role } from "@/lib/db/generated/enums";
import { axeFindings, bringAxe } from "./axe";
import { calendarFile } from "./calendar-files";
import {
  answerAddress,
  daysAgo,
  demoCase,
  fill,
  ownNumber,
  refer,
  registerCase,
  save,
  saveAnyway,
  scriptStarted,
  send,
  unfold,
} from "./cases";
import { queryOne } from "./database";
import { closedAccount, disposalList } from "./disposals";
import { answerOf, dropped } from "./inbox";
import { listRow, sendList } from "./lists";
import { signedIn, staying, test } from "./people";
import { askedReferral, waitingReply } from "./replies";
import { halfSignedIn, holdSession, mailed, takingFactorAway, withFactor, withKey } from "./second-step";
import { inSecretCase } from "./secret-case";

// What an element is coloured does not hang on the width, nor its size on the colours.
const LOOKS = [
  { width: 320, colorScheme: "dark" },
  { width: 1280, colorScheme: "light" },
] as const;
type Look = (typeof LOOKS)[number];

type Visit = {
  /** Nobody signed in when left out. */
  as?: Role;
  at: string | ((browser: Browser) => Promise<string>);
  /** Of a session made for the visit, for who is signed in by half or has a second factor. */
  cookie?: (browser: Browser) => Promise<string>;
  /** The form is emptied and sent, and what comes back looked at too. */
  refused?: boolean;
};

const CALENDAR_FILE = calendarFile(
  { heading: "Socialnämnden", on: daysAgo(-500) },
  { heading: "Trädgårdsnämnden", on: daysAgo(-501) },
);
const OPEN = "Digitala lås i hemtjänsten";
const DECIDED = "Gröna skolgårdar som inbjuder till lek";
const UNDISPATCHED = "Språkvän i äldreomsorgen";
const CLOSED = "Laddstolpar i hela kommunen";
const officer = (at: Visit["at"], refused = true): Visit => ({ as: "CASE_OFFICER", at, refused });
const secretary = (at: Visit["at"]): Visit => ({ as: "COMMITTEE_SECRETARY", at });
const registrar = (at: Visit["at"], refused = false): Visit => ({ as: "REGISTRAR", at, refused });
const administrator = (at: Visit["at"], refused = false): Visit => ({ as: "ADMINISTRATOR", at, refused });
const inCase =
  (title: string, rest = "") =>
  async () =>
    `${await demoCase(title)}${rest}`;
const inInbox = async (browser: Browser) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  // The same file twice is not read again.
  const about = { title: `${OPEN}, ${ownNumber()}`, paragraph: "9", heldOn: daysAgo(9) };
  const part = await dropped(page, "utdrag.txt", answerOf("Socialnämnden", about));
  await page.context().close();
  return part;
};
const inDrop = (rest: string) => async (browser: Browser) => {
  const page = await signedIn(browser, "CASE_OFFICER");
  await dropped(page, "svar.txt", "Tjänsteskrivelse\n\nSvar på motion om ljus i tunnlar\n");
  const { pathname } = new URL(page.url());
  await page.context().close();
  return `${pathname}${rest}`;
};
const fromInbox = (form: string) => async (browser: Browser) =>
  `${form}?underlag=${(await inInbox(browser)).split("/").at(-1)}`;
const inSettings =
  (list: string, table: string, rest = "") =>
  async () => {
    const { id } = await queryOne<{ id: string }>(`select id from "${table}" order by id limit 1`);
    return `/installningar/${list}/${id}${rest}`;
  };

/** Held by a server that makes nothing, so that it stays as it is. */
const batch =
  (endedAt: "null" | "now()", rest = "") =>
  async () => {
    const { id } = await queryOne<{ id: string }>(`
      with batch as (
        insert into "PaperBatch" (id, kind, about, "userId", "endedAt", "leasedUntil")
        select gen_random_uuid(), 'REMINDER', 'Remisser utan svar', id, ${endedAt}, now() + interval '1 day'
        from "User" where role = 'CASE_OFFICER' limit 1 returning id
      ), items as (
        insert into "PaperBatchItem" ("batchId", position, "motionId", state, problem)
        select batch.id, n, m.id, case n when 1 then 'LEFT_OUT' else 'MADE' end::"BatchItemState",
          case n when 1 then 'Någon skriver på ett utkast.' end
        from batch, generate_series(1, 3) n, (select id from "Motion" where "publishedAt" is not null limit 1) m
      )
      select id from batch`);
    return `/rapporter/dokument/${id}${rest}`;
  };

/** Every page of the application by its file, in every state in which it looks different. */
const PAGES: Record<string, Record<string, Visit>> = {
  "page.tsx": { "the start": { at: "/" } },
  "not-found.tsx": { "no page": { at: "/finns-inte" } },
  "forbidden.tsx": {
    "a form that is not theirs": { as: "ELECTED_REPRESENTATIVE", at: "/installningar" },
  },
  "fel/[status]/page.tsx": { "something broke": { at: "/fel/500" } },
  "motioner/page.tsx": {
    "the public register": { at: "/motioner" },
    "settled motions": { at: "/motioner?visa=avgjorda&ordning=inkommen" },
    "a filtered register": { at: "/motioner?visa=alla&parti=VFL&forsenade=ja" },
    "an empty register": { at: "/motioner?sok=ingenting&parti=VFL" },
    "the register of who registers": officer("/motioner", false),
  },
  "motioner/importera/page.tsx": { "a list to bring in": officer("/motioner/importera") },
  "motioner/importera/[importId]/kolumner/page.tsx": {
    "what the columns of a list hold": officer(inList("/kolumner"), false),
  },
  "motioner/importera/[importId]/ord/page.tsx": {
    "what the words of a list mean": officer(inList("/ord"), false),
  },
  "motioner/importera/[importId]/page.tsx": { "the rows of a list": officer(inList(""), false) },
  "motioner/importera/[importId]/forkasta/page.tsx": {
    "whether to throw a list away": officer(inList("/forkasta"), false),
  },
  "motioner/[id]/page.tsx": {
    "a rich case": { at: inCase(OPEN) },
    "a decided case": { at: inCase(DECIDED) },
    "a case of who handles it": officer(inCase(OPEN), false),
  },
  "motioner/[id]/diarieblad/page.tsx": {
    "the sheet of a case": { at: inCase(OPEN, "/diarieblad") },
    "a sheet with something secret": officer(secret("address", "/diarieblad"), false),
    "the sheet as it is handed out": officer(secret("address", "/diarieblad?visa=utlamnande"), false),
  },
  "motioner/[id]/sekretess/page.tsx": {
    "a case without secrecy": officer(inCase(OPEN, "/sekretess"), false),
    "a case under secrecy": officer(secret("address", "/sekretess"), false),
  },
  "motioner/[id]/sekretess/arendet/page.tsx": {
    "secrecy for a case": officer(inCase(OPEN, "/sekretess/arendet")),
  },
  "motioner/[id]/sekretess/arendet/havning/page.tsx": {
    "lifting a case's secrecy": officer(secret("address", "/sekretess/arendet/havning")),
  },
  "motioner/[id]/sekretess/uppgift/page.tsx": {
    "secrecy for a fact": officer(inCase(OPEN, "/sekretess/uppgift")),
  },
  "motioner/[id]/sekretess/[markId]/page.tsx": { "lifting a fact's secrecy": officer(secret("mark")) },
  "motioner/[id]/handlingar/[documentId]/diarium/page.tsx": {
    "the entry of a secret document": officer(secret("document", "/diarium"), false),
  },
  "motioner/[id]/handlingar/[documentId]/sekretess/page.tsx": {
    "secrecy for a document": officer(secret("document", "/sekretess")),
  },
  "motioner/[id]/handlingar/[documentId]/sekretess/havning/page.tsx": {
    "lifting a document's secrecy": officer(secret("document", "/sekretess/havning")),
  },
  "motioner/[id]/handlingar/[documentId]/upprattad/page.tsx": {
    "a draft to enter": officer(secret("draft", "/upprattad")),
    "what is entered already": officer(secret("document", "/upprattad"), false),
  },
  "motioner/[id]/handlingar/[documentId]/utlamnande/page.tsx": {
    "a request for a document": officer(secret("document", "/utlamnande")),
  },
  "motioner/[id]/handlingar/[documentId]/utlamnande/[releaseId]/page.tsx": {
    "a request to decide": officer(secret("release")),
  },
  "inkorg/page.tsx": { "the inbox": officer("/inkorg") },
  "inkorg/[intakeId]/page.tsx": { "a drop": officer(inDrop(""), false) },
  "inkorg/[intakeId]/angra/page.tsx": { "whether to undo a drop": officer(inDrop("/angra"), false) },
  "motioner/[id]/lagg-in/page.tsx": { "files for a case": officer(inCase(OPEN, "/lagg-in")) },
  "inkorg/delar/[partId]/page.tsx": { "a document to review": officer(inInbox, false) },
  "inkorg/lasaren/page.tsx": { "how the reader does": officer("/inkorg/lasaren", false) },
  "motioner/ny/page.tsx": {
    "a new motion": officer("/motioner/ny"),
    "a motion from a document": officer(fromInbox("/motioner/ny")),
  },
  "motioner/[id]/andra/page.tsx": { corrections: officer(inCase(OPEN, "/andra")) },
  "motioner/[id]/remisser/ny/page.tsx": {
    "a referral": officer(inCase(OPEN, "/remisser/ny")),
    "a settled motion is not referred": officer(inCase(DECIDED, "/remisser/ny"), false),
  },
  "motioner/[id]/remisser/[referralId]/svar/page.tsx": {
    "an answer": officer(referral("PROPOSED", "svar")),
    "an answer from its minutes": officer(async (browser) =>
      fromInbox(await referral("PROPOSED", "svar")())(browser),
    ),
    "a closed referral": officer(referral("DECIDED", "svar"), false),
  },
  "motioner/[id]/remisser/[referralId]/avstar/page.tsx": {
    "a body that declines": officer(referral("PROPOSED", "avstar")),
    "a closed referral": officer(referral("DECIDED", "avstar"), false),
  },
  "motioner/[id]/remisser/[referralId]/svar/ratta/page.tsx": {
    "an answer to correct": officer(referral("DECIDED", "svar/ratta")),
    "nothing to correct": officer(referral("PROPOSED", "svar/ratta"), false),
  },
  "motioner/[id]/remisser/[referralId]/forlang/page.tsx": {
    "more time": officer(referral("PROPOSED", "forlang")),
  },
  "motioner/[id]/remisser/[referralId]/aterkalla/page.tsx": {
    "a referral to withdraw": officer(referral("PROPOSED", "aterkalla")),
  },
  "motioner/[id]/remisser/[referralId]/ratta/page.tsx": {
    "a referral to correct": officer(referral("DECIDED", "ratta")),
  },
  "motioner/[id]/remisser/[referralId]/svarslankar/page.tsx": {
    "links to answer by": officer(async () => `${(await askedReferral()).referral}/svarslankar`),
  },
  "motioner/[id]/remisser/[referralId]/medskickat/page.tsx": {
    "what goes with a referral": officer(referral("PROPOSED", "medskickat"), false),
  },
  "motioner/[id]/inkomna-svar/[replyId]/page.tsx": { "an answer that came in": officer(waitingReply) },
  "svara/page.tsx": { "what a body was asked": { as: "REFERRAL_OFFICER", at: "/svara" } },
  "svara/[referralId]/page.tsx": {
    "an answer of the body's officer": {
      as: "REFERRAL_OFFICER",
      at: async () => (await askedReferral()).officers,
      refused: true,
    },
  },
  "svara/lank/[token]/page.tsx": {
    "an answer by a link": { at: async () => (await askedReferral()).link, refused: true },
  },
  "motioner/[id]/remissmatris/page.tsx": {
    "who said what": { at: inCase(OPEN, "/remissmatris") },
    "who said what of each att-sats": { at: inCase("Stärkt inflytande för unga", "/remissmatris") },
  },
  "motioner/[id]/beslut/[itemId]/ratta/page.tsx": {
    "a decision to correct": officer(entry("MinutesItem", DECIDED, (id) => `beslut/${id}/ratta`)),
  },
  "motioner/[id]/handelser/[milestoneId]/ratta/page.tsx": {
    "a milestone to correct": officer(entry("Milestone", OPEN, (id) => `handelser/${id}/ratta`)),
  },
  "motioner/[id]/stryk/[kind]/[entryId]/page.tsx": {
    "an entry to strike": officer(entry("Milestone", OPEN, (id) => `stryk/handelse/${id}`)),
    "a referral whose answer goes first": officer(referral("DECIDED", "", "stryk/remiss"), false),
  },
  "motioner/[id]/strukna/[voidedId]/page.tsx": {
    "an entry to restore": officer(
      entry("VoidedEntry", OPEN, (id) => `strukna/${id}`),
      false,
    ),
  },
  "motioner/[id]/beslut/nytt/page.tsx": { "a decision": officer(inCase(OPEN, "/beslut/nytt")) },
  "motioner/[id]/handelser/ny/page.tsx": { "a milestone": officer(inCase(OPEN, "/handelser/ny")) },
  "motioner/[id]/expediering/page.tsx": {
    "a list to tick off": officer(inCase(UNDISPATCHED, "/expediering"), false),
    "a closed case": officer(inCase(CLOSED, "/expediering"), false),
  },
  "motioner/[id]/avslut/page.tsx": {
    "what is missing": officer(inCase(UNDISPATCHED, "/avslut")),
    "a closed case": officer(inCase(CLOSED, "/avslut"), false),
  },
  "motioner/[id]/uppdrag/nytt/page.tsx": { "an assignment": officer(inCase(UNDISPATCHED, "/uppdrag/nytt")) },
  "motioner/[id]/uppdrag/[assignmentId]/page.tsx": {
    "an open assignment": officer(assignment("null")),
    "a completed assignment": officer(assignment("not null")),
  },
  "uppdrag/page.tsx": {
    "open assignments": { at: "/uppdrag" },
    "all assignments of who follows them up": secretary("/uppdrag?visa=alla"),
    none: { at: "/uppdrag?ar=1999" },
  },
  "rapporter/page.tsx": { "the reports": { at: "/rapporter" } },
  "rapporter/[report]/page.tsx": {
    "unanswered motions of who may see all": officer("/rapporter/obesvarade?grupp=tid&ordning=nummer", false),
    "granted motions": { at: `/rapporter/bifallna?ar=${today().year}` },
    "a year without any": { at: "/rapporter/bifallna?ar=1999" },
    statistics: { at: "/rapporter/statistik" },
    "the notice of a meeting": { at: "/rapporter/anslag" },
  },
  "rapporter/[report]/spara/page.tsx": {
    "a report to file": officer("/rapporter/bifallna/spara", false),
  },
  "rapporter/arkiv/page.tsx": { "filed reports": officer("/rapporter/arkiv", false) },
  "rapporter/dokument/page.tsx": {
    "papers for many cases": officer("/rapporter/dokument?slag=BRIEF&fran=2000-01-01", false),
    "nothing to make": officer("/rapporter/dokument?fran=1999-01-01&till=1999-01-02", false),
  },
  "rapporter/dokument/[batchId]/page.tsx": {
    "papers that are being made": officer(batch("null"), false),
    "papers that were made, and one that was not": officer(batch("now()"), false),
  },
  "rapporter/dokument/[batchId]/avbryt/page.tsx": {
    "whether to stop": officer(batch("null", "/avbryt"), false),
  },
  "mitt-arbete/page.tsx": {
    "a case officer's work": officer("/mitt-arbete", false),
    "a secretary's work": secretary("/mitt-arbete"),
    "a representative's work": { as: "ELECTED_REPRESENTATIVE", at: "/mitt-arbete" },
    "an administrator's work": administrator("/mitt-arbete"),
  },
  "motioner/[id]/handlingar/ny/page.tsx": { "a document": officer(inCase(OPEN, "/handlingar/ny")) },
  "motioner/[id]/handlingar/[documentId]/publicering/page.tsx": {
    "a document to show": officer(paper("RECEIVED"), false),
    "a draft, which is not shown": officer(paper("DRAFT"), false),
  },
  "motioner/[id]/handlingar/[documentId]/maskning/page.tsx": {
    "a document to mask": officer(paper("RECEIVED", "maskning"), false),
  },
  "motioner/[id]/dokument/page.tsx": {
    "no paper yet": secretary(inCase(OPEN, "/dokument")),
    "a draft and a finished paper": secretary(async (browser) =>
      (await inDraft("")(browser)).replace(/\/[^/]+$/, ""),
    ),
  },
  "motioner/[id]/dokument/[paperId]/page.tsx": {
    "a draft after a finished one": secretary(inDraft("")),
    "a finished paper": secretary(finishedPaper("")),
  },
  "motioner/[id]/dokument/[paperId]/forhandsgranska/page.tsx": {
    preview: secretary(inDraft("/forhandsgranska")),
  },
  "motioner/[id]/dokument/[paperId]/forslag/page.tsx": { "a proposal": secretary(inDraft("/forslag")) },
  "motioner/[id]/dokument/[paperId]/citat/page.tsx": { "what is quoted": secretary(inDraft("/citat")) },
  "motioner/[id]/dokument/[paperId]/kasta/page.tsx": { "to throw away": secretary(inDraft("/kasta")) },
  "motioner/[id]/dokument/[paperId]/pa-nytt/page.tsx": { "a new draft": secretary(inDraft("/pa-nytt")) },
  "motioner/[id]/dokument/[paperId]/skillnad/page.tsx": {
    "what differs from the version before": secretary(finishedPaper("/skillnad")),
  },
  "motioner/[id]/dokument/[paperId]/fardigstall/page.tsx": { finishing: secretary(inDraft("/fardigstall")) },
  "installningar/utseende/page.tsx": { "how papers look": administrator("/installningar/utseende") },
  "installningar/utseende/formuleringar/page.tsx": {
    "what papers always say": administrator("/installningar/utseende/formuleringar"),
  },
  "installningar/utseende/avsnitt/page.tsx": {
    "the sections of papers": administrator("/installningar/utseende/avsnitt"),
  },
  "installningar/utseende/versioner/page.tsx": {
    "how papers have looked": administrator("/installningar/utseende/versioner"),
  },
  "motioner/[id]/plan/page.tsx": {
    "a plan to apply": officer(inCase("Modersmålsstöd i förskolan", "/plan"), false),
    "a plan that has broken": officer(inCase("Barnomsorg på obekväm arbetstid", "/plan"), false),
    "no way left": secretary(inCase("Längre och lugnare skolluncher", "/plan")),
    "a settled motion needs none": officer(inCase(DECIDED, "/plan"), false),
  },
  "sammantraden/page.tsx": {
    "the calendar": { at: "/sammantraden" },
    "the calendar of who keeps it": secretary("/sammantraden?ar=2020"),
  },
  "sammantraden/ny/page.tsx": { "new meetings": officer("/sammantraden/ny") },
  "sammantraden/import/page.tsx": { "a calendar file": officer("/sammantraden/import") },
  "sammantraden/import/granska/page.tsx": { "what a file holds": secretary(readFile) },
  "sammantraden/[meetingId]/page.tsx": {
    "a meeting that was held": { at: heldMeeting("Kommunfullmäktige") },
    "a meeting of who writes its minutes": secretary(heldMeeting("Kommunstyrelsen")),
    "a meeting to come": secretary(comingMeeting("")),
  },
  "sammantraden/[meetingId]/protokoll/page.tsx": {
    "a whole meeting's items": officer(heldMeeting("Kommunstyrelsen", "/protokoll")),
    "no minutes before the meeting": officer(comingMeeting("protokoll"), false),
  },
  "sammantraden/[meetingId]/anslag/page.tsx": {
    "approval and posting": officer(heldMeeting("Kommunstyrelsen", "/anslag"), false),
  },
  "sammantraden/[meetingId]/narvaro/page.tsx": {
    attendance: officer(heldMeeting("Kommunstyrelsen", "/narvaro"), false),
  },
  "sammantraden/[meetingId]/tider/page.tsx": { "days before a meeting": secretary(comingMeeting("tider")) },
  "sammantraden/[meetingId]/flytta/page.tsx": {
    "a new day": secretary(comingMeeting("flytta")),
    "no such day": secretary(comingMeeting("flytta?till=2027-02-30")),
    "what a move does": secretary(comingMeeting("flytta?till=2199-12-30")),
  },
  "sammantraden/[meetingId]/installt/page.tsx": { "a cancellation": secretary(comingMeeting("installt")) },
  "remisser/page.tsx": {
    "the referrals": { at: "/remisser" },
    "no referrals": { at: "/remisser?organ=00000000-0000-7000-8000-000000000000" },
    "the referrals of who logs answers": officer("/remisser?forsenade=ja", false),
  },
  "remisser/paminn/page.tsx": {
    reminders: officer(async () => `/remisser/paminn?remiss=${await overdueReferral()}`),
    "nobody to remind": officer("/remisser/paminn", false),
  },
  "logga-in/page.tsx": { "sign-in": { at: "/logga-in", refused: true } },
  "logga-ut/page.tsx": { "signed out": { at: "/logga-ut" } },
  "logga-in/tvasteg/page.tsx": {
    "the code": { cookie: halfSignedIn("CODE"), at: "/logga-in/tvasteg", refused: true },
    "choosing a second factor": { cookie: halfSignedIn("ENROLMENT"), at: "/logga-in/tvasteg" },
  },
  "logga-in/lank/page.tsx": { "asking for a link": { at: "/logga-in/lank" } },
  "logga-in/lank/[token]/page.tsx": {
    "a link": { at: mailed("SIGN_IN", "/logga-in/lank") },
    "a link that is used": { at: "/logga-in/lank/anvand" },
  },
  "glomt-losenord/page.tsx": { "asking for a new password": { at: "/glomt-losenord" } },
  "glomt-losenord/[token]/page.tsx": {
    "a new password by link": { at: mailed("NEW_PASSWORD", "/glomt-losenord"), refused: true },
    "a link that holds no longer": { at: "/glomt-losenord/anvand" },
  },
  "konto/page.tsx": { "one's own account": officer("/konto", false) },
  "konto/losenord/page.tsx": { "one's own password": officer("/konto/losenord") },
  "konto/tvasteg/page.tsx": {
    "no second factor": officer("/konto/tvasteg"),
    "giving the telephone its key": { cookie: withKey, at: "/konto/tvasteg", refused: true },
  },
  "konto/tvasteg/andra/page.tsx": {
    "changing it": { cookie: withFactor, at: "/konto/tvasteg/andra", refused: true },
  },
  "tillganglighet/page.tsx": { "the accessibility statement": { at: "/tillganglighet" } },
  "kortkommandon/page.tsx": { shortcuts: { at: "/kortkommandon" } },
  "installningar/page.tsx": { settings: administrator("/installningar") },
  "installningar/kommunen/page.tsx": { municipality: administrator("/installningar/kommunen", true) },
  "installningar/inloggning/page.tsx": {
    "the sign-on provider": administrator("/installningar/inloggning", true),
  },
  "installningar/inloggning/prov/page.tsx": {
    "its trial": administrator("/installningar/inloggning/prov"),
  },
  "installningar/planering/page.tsx": { planning: administrator("/installningar/planering", true) },
  "installningar/organ/page.tsx": { bodies: administrator("/installningar/organ") },
  "installningar/organ/ny/page.tsx": { "a new body": administrator("/installningar/organ/ny", true) },
  "installningar/organ/[bodyId]/page.tsx": { "a body": administrator(inSettings("organ", "Body"), true) },
  "installningar/partier/page.tsx": { parties: administrator("/installningar/partier") },
  "installningar/partier/ny/page.tsx": { "a new party": administrator("/installningar/partier/ny", true) },
  "installningar/partier/[partyId]/page.tsx": {
    "a party": administrator(inSettings("partier", "Party"), true),
  },
  "installningar/konton/page.tsx": { accounts: administrator("/installningar/konton") },
  "installningar/konton/ny/page.tsx": { "a new account": administrator("/installningar/konton/ny", true) },
  "installningar/konton/[accountId]/page.tsx": {
    "an account": administrator(inSettings("konton", "User"), true),
  },
  "installningar/konton/[accountId]/losenord/page.tsx": {
    "a new password": administrator(inSettings("konton", "User", "/losenord"), true),
  },
  "installningar/konton/krav/page.tsx": { "what is demanded": administrator("/installningar/konton/krav") },
  "installningar/konton/[accountId]/tvasteg/page.tsx": {
    "taking a second factor away": administrator(takingFactorAway),
  },
  "installningar/konton/[accountId]/personuppgifter/page.tsx": {
    "what is stored about somebody": administrator(inSettings("konton", "User", "/personuppgifter")),
  },
  "installningar/konton/[accountId]/pseudonymisering/page.tsx": {
    "taking a name away": administrator(closedAccount("/pseudonymisering"), true),
  },
  "konto/uppgifter/page.tsx": { "what is stored about oneself": officer("/konto/uppgifter", false) },
  "historik/page.tsx": {
    "the whole history": registrar("/historik"),
    "nothing found": registrar("/historik?arende=finns-inte"),
  },
  "gallring/page.tsx": { "what is kept and for how long": registrar("/gallring") },
  "gallring/regler/page.tsx": { "the rules": registrar("/gallring/regler") },
  "gallring/[listId]/page.tsx": {
    "a list to decide about": registrar(disposalList("PROPOSED"), true),
    "a list that was carried out": registrar(disposalList("CARRIED_OUT")),
  },
  "gallring/[listId]/avboj/page.tsx": { "rejecting a list": registrar(disposalList("PROPOSED", "/avboj")) },
  "installningar/epost/page.tsx": { mail: administrator("/installningar/epost") },
  "installningar/konton/[accountId]/avstangning/page.tsx": {
    "closing an account": administrator(inSettings("konton", "User", "/avstangning")),
  },
};

test("every page of the application is in the table", () => {
  const files = globSync(["**/page.tsx", "not-found.tsx", "forbidden.tsx"], { cwd: "app" });
  expect(Object.keys(PAGES).sort()).toEqual(files.sort());
});

let forms = 0;
for (const [file, visits] of Object.entries(PAGES)) {
  for (const [index, [name, visit]] of Object.entries(visits).entries()) {
    // A refused form differs from others by its words only: each is looked at in one look, by turns.
    const turn = visit.refused ? forms++ % LOOKS.length : 0;
    test(`axe finds nothing in ${file}: ${name}`, async ({ browser }) => {
      const page = await open(browser, visit);
      if (index === 0 && !SAME_AS_ANOTHER.includes(file)) await expectTitleOfItsOwn(page, file);
      await expectAccessible(page);
      if (!visit.refused) return;
      await sendEmptied(page);
      await expectAccessible(page, [LOOKS[turn]!]);
    });
  }
}

test("axe finds nothing in the list of shortcuts", async ({ page }) => {
  await page.goto("/motioner");
  await scriptStarted(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page);
});

const visitors = new Map<Role | "public", Page>();

async function open(browser: Browser, { as, at, cookie }: Visit): Promise<Page> {
  const address = typeof at === "string" ? at : await at(browser);
  const page = cookie
    ? await newPage(browser)
    : (visitors.get(as ?? "public") ?? (await newPage(browser, as)));
  if (cookie) await holdSession(page, await cookie(browser));
  else {
    visitors.set(as ?? "public", page);
    staying.add(page.context());
  }
  await page.goto(address);
  return page;
}

async function newPage(browser: Browser, as?: Role): Promise<Page> {
  const page = as ? await signedIn(browser, as) : await (await browser.newContext()).newPage();
  await bringAxe(page);
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sourceFile, blockedURI }) => {
      document.documentElement.dataset.refused = `${effectiveDirective} ${sourceFile} ${blockedURI}`;
    });
  });
  return page;
}

/** The start is the register, and what is sent for an error says the same as the page it stands for. */
const SAME_AS_ANOTHER = ["page.tsx", "fel/[status]/page.tsx"];

/** Every page leaves its name under its title, once; the tests of several workers meet in that folder. */
async function expectTitleOfItsOwn(page: Page, file: string): Promise<void> {
  const title = await page.title();
  expect(title).toMatch(/^.+ – Motionskollen$/);
  const titles = path.join(test.info().project.outputDir, "titles");
  mkdirSync(titles, { recursive: true });
  const place = path.join(titles, title.replaceAll("/", " "));
  const earlier = existsSync(place) ? readFileSync(place, "utf8") : null;
  expect(earlier, `another page is called ”${title}”`).toBeNull();
  writeFileSync(place, file, { flag: "wx" });
}

/** What holds for every page, at every width and in either scheme, with everything unfolded. */
async function expectAccessible(page: Page, looks: readonly Look[] = LOOKS): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", "sv");
  await expect(page.locator("html"), "the policy of the page refuses nothing of it").not.toHaveAttribute(
    "data-refused",
  );
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toHaveCount(1);
  await unfold(page);
  for (const { width, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrolled, "nothing stands outside the page").toBeLessThanOrEqual(width);
    expect(await axeFindings(page), `${colorScheme}, ${width} px`).toEqual([]);
  }
}

async function sendEmptied(page: Page): Promise<void> {
  const fields = page.locator("main :is(input.input:not([type=file]), textarea:not([readonly]))");
  for (const field of await fields.filter({ visible: true }).all()) await field.fill("");
  const bodies = page.locator("main [name=bodies][type=checkbox]");
  // A chosen body has fields of its own.
  if ((await bodies.count()) > 0) await bodies.first().check();
  await send(page);
  await expect(page.getByRole("main").getByRole("alert")).toBeVisible();
}

/** Something asked or filed in the open case of the demo. */
/** A file whose rows are of every kind, as the page shows them before anything is saved. */
async function readFile(browser: Browser): Promise<string> {
  const page = await signedIn(browser, "COMMITTEE_SECRETARY");
  await page.goto("/sammantraden/import");
  await page.locator("[name=file]").setInputFiles(CALENDAR_FILE);
  return save(page);
}

/** A list with a row of every kind, read and not yet registered. */
function inList(rest: string) {
  return async (browser: Browser) => {
    const page = await signedIn(browser, "CASE_OFFICER");
    const rows = [listRow({ status: "Avslag 2023-09-25 § 902" }), listRow({ receivedOn: "i våras" })];
    const columns = await sendList(page, rows);
    await save(page);
    await save(page);
    return columns.replace(/\/kolumner$/, rest);
  };
}

/** An assignment of the demo whose day of completion is null, or is not. */
function assignment(completed: "null" | "not null") {
  return async () => {
    const { id, motionId } = await queryOne<{ id: string; motionId: string }>(
      `select id, "motionId" from "Assignment" where "completedOn" is ${completed} order by id limit 1`,
    );
    return `/motioner/${motionId}/uppdrag/${id}`;
  };
}

/** The latest meeting of that body that took up a motion. */
function heldMeeting(body: string, rest = "") {
  return async () => {
    const { id } = await queryOne<{ id: string }>(
      `select t.id from "Meeting" t join "Body" b on b.id = t."bodyId"
        where b.name = $1 and exists (select from "MinutesItem" i where i."meetingId" = t.id)
        order by t."heldOn" desc limit 1`,
      body,
    );
    return `/sammantraden/${id}${rest}`;
  };
}

function comingMeeting(rest: string) {
  return async () => {
    const { id } = await queryOne<{ id: string }>(
      `select id from "Meeting" t where "heldOn" > current_date and "cancelledOn" is null
        and not exists (select from "MinutesItem" i where i."meetingId" = t.id) order by "heldOn" desc limit 1`,
    );
    return `/sammantraden/${id}/${rest}`;
  };
}

function referral(status: "PROPOSED" | "DECIDED", act: string, list = "remisser") {
  return async () => {
    const { id } = await queryOne<{ id: string }>(
      `select i."referralId" as id from "MinutesItem" i join "Motion" m on m.id = i."motionId"
      where m.title = $1 and i.status::text = $2 limit 1`,
      OPEN,
      status,
    );
    return [`${await demoCase(OPEN)}/${list}/${id}`, act].filter(Boolean).join("/");
  };
}

/** Something recorded in a case of the demo; `act` is the rest of the address. */
function entry(table: string, title: string, act: (id: string) => string) {
  return async () => {
    const decided = table === "MinutesItem" ? 'and e."referralId" is null' : "";
    const { id } = await queryOne<{ id: string }>(
      `select e.id from "${table}" e join "Motion" m on m.id = e."motionId"
      where m.title = $1 ${decided} order by e.id limit 1`,
      title,
    );
    return `${await demoCase(title)}/${act(id)}`;
  };
}

async function overdueReferral(): Promise<string> {
  const { id } = await queryOne<{ id: string }>(
    `select r.id from "Referral" r join "Motion" m on m.id = r."motionId"
    where m.open and r."closedOn" is null and r."dueOn" < current_date order by r.id limit 1`,
  );
  return id;
}

function paper(status: "RECEIVED" | "DRAFT", act = "publicering") {
  return async () => {
    const { id } = await queryOne<{ id: string }>(
      `select d.id from "Document" d join "Motion" m on m.id = d."motionId"
      where m.title = $1 and d.status::text = $2 and d."publishedAt" is null limit 1`,
      OPEN,
      status,
    );
    return `${await demoCase(OPEN)}/handlingar/${id}/${act}`;
  };
}

function secret(what: keyof Awaited<ReturnType<typeof inSecretCase>>, rest = "") {
  return async (browser: Browser) => `${(await inSecretCase(browser))[what]}${rest}`;
}

let drafted: ReturnType<typeof draftSummary> | undefined;

function inDraft(rest: string) {
  return async (browser: Browser) => {
    drafted ??= draftSummary(browser);
    return `${(await drafted).draft}${rest}`;
  };
}

function finishedPaper(rest: string) {
  return async (browser: Browser) => {
    drafted ??= draftSummary(browser);
    return `${(await drafted).finished}${rest}`;
  };
}

/** A case with an answer, a summary finished twice and a draft of the next. */
async function draftSummary(browser: Browser): Promise<{ draft: string; finished: string }> {
  const page = await signedIn(browser, "CASE_OFFICER");
  const address = await registerCase(page);
  await refer(page, address, ["Socialnämnden", "Tekniska nämnden"]);
  await page.goto(await answerAddress(address, "Socialnämnden"));
  await fill(page, {
    meetingOn: daysAgo(20),
    decisionText: "Socialnämnden tillstyrker motionen.",
    summary: "Nämnden ser behovet.\nDen vill börja vid äldreboendena.",
    speakers: "Abdirahman Yusuf (VFL)",
    protocolNotes: "Sofia Tenggren (SFL): Kostnaden är inte utredd.",
    dispatchTo: "Kommunstyrelsen",
  });
  await page.locator("[name=stance][value=SUPPORT]").check();
  await saveAnyway(page);
  const begin = async () => {
    await page.goto(`${address}/dokument`);
    await page.locator("[name=about]").selectOption("SUMMARY");
    await page.getByRole("button", { name: "Ta fram utkast" }).click();
    await page.getByRole("button", { name: "Förhandsgranska" }).waitFor();
  };
  for (const _version of [1, 2]) {
    await begin();
    await page.getByRole("button", { name: "Färdigställ …" }).click();
    await page.getByRole("button", { name: "Färdigställ dokumentet" }).click();
    await page.getByText("Kontrollsumma (SHA-256)").waitFor();
  }
  const finished = new URL(page.url()).pathname;
  await begin();
  return { draft: new URL(page.url()).pathname, finished };
}
