import { Form } from "@/components/form/form";
import { Status, type Tone } from "@/components/status";
import { Table } from "@/components/table";
import { dateAndTime, longDate } from "@/lib/dates";
import type { ReplyLinkRow } from "@/lib/reply-links/queries";
import type { LinkState } from "@/lib/reply-links/state";
import { revokeLink } from "./actions";

type Props = { links: ReplyLinkRow[]; hidden: Record<string, string | number> };

/** Every link that has been made for the referral, and what has come of it. */
export function Links({ links, hidden }: Props) {
  return (
    <Table caption="Länkar som har gjorts för remissen, den senaste först" columns={COLUMNS}>
      {links.map((link) => (
        <tr key={link.id}>
          <th scope="row">
            {link.recipient}
            <small>
              Gjord {dateAndTime(link.createdAt)} av {link.createdByName}
            </small>
          </th>
          <td data-label="Läge">
            <Status tone={STATE[link.state].tone}>{STATE[link.state].word}</Status>
            {link.receipt && <small>Kvitto {link.receipt}</small>}
            <small>{opened(link)}</small>
          </td>
          <td data-label="Gäller till">{longDate(link.expiresOn)}</td>
          <td data-label="Återkalla" className="print:hidden">
            {link.revokedAt ? (
              "–"
            ) : (
              <Form
                action={revokeLink}
                hidden={{ ...hidden, linkId: link.id }}
                submitLabel="Återkalla"
                submitVariant="danger"
                pendingLabel="Återkallar …"
              />
            )}
          </td>
        </tr>
      ))}
    </Table>
  );
}

const opened = ({ openings, lastOpenedAt }: ReplyLinkRow) =>
  openings === 0 || !lastOpenedAt
    ? "Inte öppnad"
    : `Öppnad ${openings} ${openings === 1 ? "gång" : "gånger"}, senast ${dateAndTime(lastOpenedAt)}`;

const COLUMNS = ["Till", "Läge", "Gäller till", "Återkalla"].map((label) => ({ label }));

const STATE: Record<LinkState, { tone: Tone; word: string }> = {
  OPEN: { tone: "info", word: "Kan användas" },
  USED: { tone: "good", word: "Svar har kommit in" },
  CLOSED: { tone: "neutral", word: "Remissen är avslutad" },
  EXPIRED: { tone: "neutral", word: "Har gått ut" },
  REVOKED: { tone: "neutral", word: "Återkallad" },
};
