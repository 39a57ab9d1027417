import { type ActorName, type Ids, ownKey, type Stage } from "./actors";

type Thing = { name: string; ids: Ids };

/** What a row of the matrix is tried on, by the word in its column "Of"; the cells say one after the other. */
export function things(of: string, { cases }: Stage, actor: ActorName): Thing[] {
  const { open, unpublished, secret } = cases;
  const each = (change: (ids: Ids) => Ids): Thing[] =>
    Object.entries(cases).map(([name, ids]) => ({ name, ids: change(ids) }));
  switch (of) {
    case "–":
      return [{ name: "", ids: open }];
    case "case":
      return each((ids) => ids);
    case "settled case":
      return each((ids) => ({ ...ids, id: ids.settledId ?? "" }));
    case "answered referral":
      return each((ids) => ({ ...ids, referralId: ids.answeredId ?? "" }));
    case "undecided answer":
      return each((ids) => ({ ...ids, documentId: ids.proposalId ?? "" }));
    case "secret document":
      return each((ids) => ({ ...ids, documentId: ids.secretDocumentId ?? "" }));
    case "own":
      return each((ids) => own(ids, actor));
    case "own and another's":
      return [own(open, actor), open].map(unnamed);
    case "closed account":
      return [unnamed({ ...open, accountId: open.closedAccountId ?? "" })];
    case "filed report":
      return [open, { ...open, filedId: open.secretFiledId ?? "" }].map(unnamed);
    case "answer sent in":
      return each((ids) => ({ ...ids, fileId: ids.replyFileId ?? "" }));
    // Of three bodies, the referral officer serves the one that was asked first; then in the other two cases.
    case "referral":
      return [open, { ...open, referralId: open.othersReferralId ?? "" }, unpublished, secret].map(unnamed);
    // Whoever holds no link must guess.
    case "reply link":
      return each((ids) => ({ ...ids, token: linkOf(actor, ids) }));
    case "undecided answer by a reply link":
      return each((ids) => ({ ...ids, token: linkOf(actor, ids), documentId: ids.proposalId ?? "" }));
    default:
      throw new Error(`The matrix knows of no ${of}.`);
  }
}

const unnamed = (ids: Ids): Thing => ({ name: "", ids });

/** Where the actor has made something like it, that; else what is there for everybody. */
const own = (ids: Ids, actor: ActorName): Ids =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, ids[ownKey(name, actor)] ?? id]));

const linkOf = (actor: ActorName, ids: Ids): string =>
  (actor === "Holder of a reply link" ? ids.replyToken : ids.token) ?? "";
