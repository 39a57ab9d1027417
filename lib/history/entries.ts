import type { Change } from "@/lib/events/actions";

/**
 * What the log knows: all that is not case data and must be possible to audit. Details can be disposed of when
 * their time is out. Never among them: passwords, tokens, secrets, or the words of what is under secrecy.
 * lib/history/describe.ts says each in Swedish.
 */
export type EntryDetails = {
  /** Written by lib/events/audited.ts: which cases there are, so that one which vanishes is missed. */
  "cases-opened": { motionIds: string[] };
  "history-sealed": { cases: number };
  "account-added": { name: string; role: string };
  "account-changed": { changes: Change[] };
  "account-disabled": { name: string };
  "account-enabled": { name: string };
  "password-set": Record<string, never>;
  "signed-in": { how: string };
  /** Only where the account exists: what was typed by mistake is nobody's to keep. */
  "sign-in-refused": { why: string };
  "signed-out": Record<string, never>;
  "sessions-ended": { count: number };
  "second-factor-on": Record<string, never>;
  "second-factor-off": Record<string, never>;
  "recovery-code-used": Record<string, never>;
  "recovery-codes-new": Record<string, never>;
  "setting-changed": { setting: string; changes: Change[] };
  "document-read": { documentId: string };
  "facts-read": Record<string, never>;
  "report-filed": { reportId: string; title: string; sha256: string };
  "history-exported": { rows: number };
  "personal-data-exported": Record<string, never>;
  "person-pseudonymised": Record<string, never>;
  "disposal-approved": { listId: string; recordClass: string; before: string; count: number };
  "disposal-rejected": { listId: string; recordClass: string; before: string };
  /**
   * Details of entries of these kinds are gone, rightly: `npm run verify-history` asks for it. Those before that day, or
   * those that concern the entry's own subject.
   */
  "log-disposed": { actions: string[]; before: string | null };
};

export type EntryAction = keyof EntryDetails;

/** `subjectId`: the account it concerns; `motionId`: the case. */
export type NewEntry = {
  [A in EntryAction]: { action: A; details: EntryDetails[A]; subjectId?: string; motionId?: string };
}[EntryAction];
