import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { longDate } from "@/lib/dates";
import type { MeetingFile } from "@/lib/meetings/queries";

type Props = {
  title: string;
  meeting: MeetingFile;
  held: boolean;
  width?: "text" | "wide";
  children: ReactNode;
};

/** Every form about a meeting says which one, and leads back to it. */
export function MeetingFormPage({ title, meeting, held, width = "text", children }: Props) {
  const name = `${meeting.body.name} ${longDate(meeting.heldOn)}`;
  return (
    <Page
      title={title}
      width={width}
      lead={name}
      back={{ href: `/sammantraden/${meeting.id}`, label: "Sammanträdet" }}
    >
      {held ? (
        children
      ) : (
        <Notice
          tone="info"
          title={
            meeting.cancelledOn
              ? "Sammanträdet är inställt och har inget protokoll."
              : "Sammanträdet har inte varit ännu."
          }
        />
      )}
    </Page>
  );
}
