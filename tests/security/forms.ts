import { today } from "@/lib/dates";
import { planningSettings } from "@/lib/process/planning-settings";
import { CLASSES } from "@/lib/retention/classes";
import type { Ids } from "./actors";

/**
 * What is sent to a server action. Each form is one that the action's schema takes, so that whoever is let in meets the
 * register's own rules and whoever is not meets nothing before the refusal. None of them changes anything: the
 * version is one that no case has, and where there is none what is asked for is refused (a name that is taken).
 */
const NO_VERSION = "999999";
const DAY = "2020-02-03";
const LATER = "2199-02-03";

type Fields = Record<string, string | File>;

/** Fields that mean the same in every form; one that a form does not have is not read. */
const everywhere = (ids: Ids): Fields => ({
  ...ids,
  motionId: ids.id ?? "",
  version: NO_VERSION,
  reason: "Ett prov.",
  correctionReason: "Ett prov.",
  decisionText: "Ett beslut.",
  text: "En text.",
  question: "Vad kostar det?",
  title: "En rubrik",
  ...Object.fromEntries(PAST_DAYS.map((field) => [field, DAY])),
  dueOn: LATER,
});

const PAST_DAYS = [
  ...["occurredOn", "sentOn", "meetingOn", "heldOn", "receivedOn", "notedOn", "completedOn"],
  ...["declinedOn", "withdrawnOn", "statusOn", "requestedOn"],
];

const letter = new File(["Ett brev.\n"], "brev.txt", { type: "text/plain" });
const motion = (ids: Ids) => ({
  ...{ registrationNumber: "PROV-1", movers: "Eva Ek (-)", clauses: "att något görs" },
  authorityId: ids.authorityId ?? "",
});
const answer = { status: "DECIDED", stance: "SUPPORT" };
const decision = { outcome: "REJECTED", reason: "" };
const account = { name: "Prov Provsson", email: "sara.holmgren@ljungsala.example", role: "REGISTRAR" };
const body = { name: "Kommunstyrelsen", abbreviation: "KS", kind: "BOARD" };
const party = { name: "Ett parti", abbreviation: "VFL" };
const look = { accent: "#0b4a63", line: "#c9c5bc", headingFont: "Tinos", bodyFont: "Tinos", logo: letter };
const marking = { provision: "OSL 26:1", fact: "title:x" };
const password = {
  password: "en sak som ingen annan gissar",
  passwordAgain: "en sak som ingen annan gissar",
};
const signOn = {
  ...{ buttonLabel: "Logga in", issuer: "https://inloggning.example", clientId: "x", scopes: "openid" },
  ...{ nameClaim: "name", emailClaim: "email", groupsClaim: "groups", accounts: "BEFOREHAND" },
  // No body is called so, and nothing is saved.
  ...{ bodies: "grupp = Ingen nämnd", otherwise: "" },
};
// As it is already.
const { papersLead, summonsLead, ...times } = planningSettings(null);
const leads = (lead: string, days: Record<string, number>) =>
  Object.entries(days).map(([kind, count]) => [`${lead}-${kind}`, String(count)]);
const planning: Fields = {
  ...Object.fromEntries(Object.entries(times).map(([name, value]) => [name, String(value)])),
  ...Object.fromEntries([...leads("papers", papersLead), ...leads("summons", summonsLead)]),
};

// As they are already.
const years: Fields = Object.fromEntries(
  Object.entries(CLASSES).map(([name, { years }]) => [`years-${name}`, String(years ?? "")]),
);

/** What one action asks for beside that, by its name in the matrix. */
const OWN: Record<string, (ids: Ids) => Fields> = {
  "/gallring#approveList": () => ({ basis: "Ett beslut." }),
  "/gallring#decideRules": () => years,
  "/gallring#makeList": () => ({ recordClass: "document-OTHER" }),
  "/inkorg#drop": () => ({ documents: letter }),
  "/inkorg#undoDrop": ({ doomedDropId = "" }) => ({ intakeId: doomedDropId }),
  "/inkorg#readAgain": ({ unreadId = "" }) => ({ fileId: unreadId }),
  "/installningar/inloggning#saveSignOn": () => signOn,
  "/installningar/kommunen#nameMunicipality": () => ({ name: "Ljungsala kommun" }),
  "/installningar/konton#addAccount": () => ({ ...account, ...password }),
  "/installningar/konton/[accountId]/pseudonymisering#pseudonymise": () => ({ understood: "on" }),
  "/installningar/konton#changeAccount": () => account,
  "/installningar/konton#disableAccount": ({ doomedAccountId = "" }) => ({ accountId: doomedAccountId }),
  "/installningar/konton#enableAccount": ({ doomedAccountId = "" }) => ({ accountId: doomedAccountId }),
  "/installningar/konton#setPassword": () => password,
  "/installningar/organ#addBody": () => body,
  "/installningar/organ#changeBody": () => body,
  "/installningar/partier#addParty": () => party,
  "/installningar/partier#changeParty": () => party,
  "/installningar/planering#decidePlanning": () => planning,
  "/installningar/utseende#changeLook": () => look,
  "/installningar/utseende#changeLogo": () => look,
  "/installningar/utseende#changeSections": () => ({ kind: "SUMMARY", "place:decision": "1" }),
  "/installningar/utseende#restoreLook": () => ({ to: "0" }),
  "/motioner/[id]/andra#correct": motion,
  "/motioner/[id]/beslut/[itemId]/ratta#correctDecision": () => decision,
  "/motioner/[id]/beslut/nytt#recordDecision": () => decision,
  "/motioner/[id]/dokument#startPaper": () => ({ about: "SUMMARY" }),
  "/motioner/[id]/dokument#finishPaper": () => ({ draftVersion: NO_VERSION }),
  "/motioner/[id]/handelser/ny#recordMilestone": () => ({ kind: "SUMMONED" }),
  "/motioner/[id]/handlingar/[documentId]/maskning#mask": () => ({ words: "bänkar" }),
  "/motioner/[id]/handlingar/[documentId]/maskning#addOwnCopy": () => ({ copy: letter }),
  "/motioner/[id]/handlingar/[documentId]/sekretess#markDocument": () => marking,
  "/motioner/[id]/handlingar/[documentId]/upprattad#enterDraft": () => ({ status: "DRAWN_UP" }),
  "/motioner/[id]/handlingar/[documentId]/utlamnande#decideRelease": () => ({
    outcome: "FULL",
    form: "e-post",
  }),
  "/motioner/[id]/handlingar/ny#fileDocument": () => ({
    documents: letter,
    type: "OTHER",
    status: "RECEIVED",
  }),
  "/motioner/[id]/plan#applyPlan": () => ({ councilOn: LATER, writingDays: "5", shown: "" }),
  "/motioner/[id]/remisser/[referralId]/svar#logAnswer": () => answer,
  "/motioner/[id]/remisser/[referralId]/svar/ratta#correctAnswer": () => answer,
  "/motioner/[id]/remisser/[referralId]/svarslankar#makeLink": () => ({
    ...{ recipient: "Någon", expiresOn: today().add({ days: 9 }).toString() },
  }),
  "/motioner/[id]/remisser/ny#refer": ({ bodyId = "" }) => ({ bodies: bodyId }),
  "/motioner/[id]/sekretess#markCase": () => marking,
  "/motioner/[id]/sekretess#sealFact": () => marking,
  "/motioner/[id]/stryk/[kind]/[entryId]#strike": () => ({ kind: "MILESTONE" }),
  "/motioner/importera#chooseColumns": () => ({
    ...{ "column-0": "registrationNumber", "column-1": "title", "column-2": "receivedOn" },
  }),
  "/motioner/importera#discard": ({ doomedListId = "" }) => ({ importId: doomedListId }),
  "/motioner/importera#readFile": () => ({ file: letter, authorityId: NOBODYS }),
  "/motioner/ny#register": (ids) => ({ ...motion(ids), authorityId: NOBODYS }),
  "/rapporter/[report]/spara#file": () => ({ report: "obesvarade", asked: "" }),
  "/rapporter/dokument#start": () => ({ slag: "BRIEF", fran: DAY, till: DAY, count: "1" }),
  "/remisser/paminn#remind": ({ referralId = "" }) => ({ referrals: referralId, sentOn: "1999-01-01" }),
  "/sammantraden#addMeetings": () => ({ dates: DAY }),
  "/sammantraden#moveMeeting": () => ({ heldOn: LATER }),
  "/sammantraden/[meetingId]/protokoll#record": () => ({
    ...{ "rad1-motion": "PROV-0", "rad1-decisionText": "Ett beslut.", "rad1-outcome": "REJECTED" },
  }),
  "/sammantraden/import#readFile": () => ({ file: letter }),
  "/svara/[referralId]#sendIn": () => answer,
  "/svara/lank/[token]#sendInByLink": () => ({ ...answer, meetingOn: "", senderName: "Någon" }),
};

/** An id that the register has nothing under. */
const NOBODYS = "019a0000-0000-7000-8000-000000000000";

export function formFor(action: string, ids: Ids): FormData {
  const form = new FormData();
  const fields = { ...everywhere(ids), ...OWN[action]?.(ids) };
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}
