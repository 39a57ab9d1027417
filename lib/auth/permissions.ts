import type { Role } from "@/lib/db/generated/enums";
import { Forbidden } from "@/lib/errors";

/** Everybody is an actor; the public is the one with the fewest permissions. */
export type SignedIn = {
  kind: "user";
  id: string;
  name: string;
  email: string;
  role: Role;
  /** The bodies where the person sits or serves today. */
  bodyIds: string[];
};
export type Actor = { kind: "public" } | SignedIn;

/**
 * Who answers one referral: an officer of the body that was asked, or the holder of a link. Never an `Actor`:
 * lib/asked lets them in to what was sent with that referral, and to nothing else. `id` is the account's.
 */
export type Answerer = { kind: "answerer"; id: string | null; name: string; motionId: string };

/** Each name finishes the sentence "A case officer may …". */
export type Permission =
  | "register motions"
  | "refer motions"
  | "log answers"
  | "answer referrals"
  | "record decisions"
  | "file documents"
  | "sort the inbox"
  | "write papers"
  | "see unpublished cases"
  | "see secret cases"
  | "set secrecy"
  | "release documents"
  | "see proposals of every body"
  | "read the history"
  | "audit the history"
  | "approve disposals"
  | "keep the calendar"
  | "manage the register";

const MAY: Record<Role, readonly Permission[]> = {
  CASE_OFFICER: [
    "register motions",
    "refer motions",
    "log answers",
    "record decisions",
    "file documents",
    "sort the inbox",
    "write papers",
    "see unpublished cases",
    "see secret cases",
    "set secrecy",
    "release documents",
    "see proposals of every body",
    "read the history",
    "keep the calendar",
  ],
  REGISTRAR: [
    "register motions",
    "file documents",
    "sort the inbox",
    "see unpublished cases",
    "see secret cases",
    "set secrecy",
    "release documents",
    "see proposals of every body",
    "read the history",
    "audit the history",
    "approve disposals",
  ],
  COMMITTEE_SECRETARY: [
    "log answers",
    "record decisions",
    "file documents",
    "sort the inbox",
    "write papers",
    "see unpublished cases",
    "see secret cases",
    "set secrecy",
    "release documents",
    "see proposals of every body",
    "read the history",
    "keep the calendar",
  ],
  ELECTED_REPRESENTATIVE: ["see unpublished cases", "read the history"],
  // Sees the register as the public does, and what the own bodies were asked (lib/asked).
  REFERRAL_OFFICER: ["answer referrals"],
  // Secrecy is not lifted by looking after the system (OSL).
  ADMINISTRATOR: [
    "see unpublished cases",
    "read the history",
    "audit the history",
    "keep the calendar",
    "manage the register",
  ],
};

export const may = (actor: Actor, permission: Permission): boolean =>
  actor.kind === "user" && MAY[actor.role].includes(permission);

/** Narrows the actor to somebody signed in, or throws `Forbidden`. */
export function authorize(actor: Actor, permission: Permission): asserts actor is SignedIn {
  if (!may(actor, permission)) throw new Forbidden(permission);
}

/** What a body has not decided yet is for those who serve there (KL 6:25). */
export const maySeeProposal = (actor: Actor, bodyId: string): boolean =>
  may(actor, "see proposals of every body") || (actor.kind === "user" && actor.bodyIds.includes(bodyId));
