import { Button } from "@/components/button";
import { Status } from "@/components/status";
import { Table } from "@/components/table";
import { dateAndTime } from "@/lib/dates";

type Row = { id: string; browser: string; how: string; createdAt: Date; seenAt: Date };
type Action = (form: FormData) => Promise<void>;

type Props = {
  caption: string;
  rows: Row[];
  /** The one that the page was asked for in; it is ended by signing out. */
  current?: string | null;
  accountId: string;
  end: Action;
  endOthers: Action;
};

const COLUMNS = [
  { label: "Webbläsare" },
  { label: "Loggade in" },
  { label: "Senast använd" },
  { label: "Avsluta" },
];

/** Where somebody is signed in, each with a way to end it. */
export function Sessions({ caption, rows, current, accountId, end, endOthers }: Props) {
  const others = rows.filter(({ id }) => id !== current);
  return (
    <div className="grid justify-items-start gap-4">
      <Table caption={caption} columns={COLUMNS}>
        {rows.map(({ id, browser, how, createdAt, seenAt }) => (
          <tr key={id}>
            <th scope="row">{browser}</th>
            <td data-label="Loggade in" className="numeric">
              {dateAndTime(createdAt)}
              <small>{how}</small>
            </td>
            <td data-label="Senast använd" className="numeric">
              {dateAndTime(seenAt)}
            </td>
            <td data-label="Avsluta">
              {id === current ? (
                <Status tone="info">Den här</Status>
              ) : (
                <form action={end}>
                  <input type="hidden" name="sessionId" value={id} />
                  <input type="hidden" name="accountId" value={accountId} />
                  <Button>
                    Logga ut<span className="sr-only"> {browser}</span>
                  </Button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </Table>
      {others.length > 1 && (
        <form action={endOthers}>
          <input type="hidden" name="accountId" value={accountId} />
          <Button>{current ? "Logga ut på alla andra ställen" : "Logga ut överallt"}</Button>
        </form>
      )}
    </div>
  );
}
