import { Notice } from "@/components/notice";
import type { SentReply } from "@/lib/asked/queries";
import { dateAndTime } from "@/lib/dates";

const TITLE = {
  WAITING: "Svaret har kommit fram",
  ACCEPTED: "Svaret är granskat och registrerat",
  RETURNED: "Svaret behöver kompletteras",
} as const;
const TONE = { WAITING: "good", ACCEPTED: "good", RETURNED: "warning" } as const;

/** What became of an answer that was sent in, with the number to ask about it by. */
export function Receipt({ reply }: { reply: SentReply }) {
  const { state, receipt, receivedAt, senderName, files, returnReason } = reply;
  return (
    <Notice tone={TONE[state]} title={TITLE[state]}>
      <p>
        Kvittonummer <b>{receipt}</b>. Inkom {dateAndTime(receivedAt)}, från {senderName}.
      </p>
      {state === "WAITING" && (
        <p>Kommunens handläggare granskar det nu. Det gäller som svar först när det är godtaget.</p>
      )}
      {returnReason && <p className="whitespace-pre-line">Det här saknas: {returnReason}</p>}
      {files.length > 0 && <p>Filer: {files.map(({ fileName }) => fileName).join(", ")}.</p>}
    </Notice>
  );
}
