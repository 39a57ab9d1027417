import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { PaperView } from "@/components/paper-view";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { NotVisible, Refusal } from "@/lib/errors";
import { currentLook } from "@/lib/look/queries";
import { type Asked, isReportName, REPORTS } from "@/lib/reports/make";
import { Choices } from "./choices";
import { Downloads } from "./downloads";

type Props = { params: Promise<{ report: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { report } = await params;
  return { title: isReportName(report) ? REPORTS[report].title : "Rapporter" };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const { report: name } = await params;
  if (!isReportName(name)) notFound();
  const [actor, asked, look] = await Promise.all([currentActor(), searchParams, currentLook()]);
  const { title, lead, make } = REPORTS[name];
  const report = await make(actor, asked).catch(told);
  if (typeof report === "string") return <Nothing title={title} why={report} />;
  const { tree, tables, missing = [] } = report;
  return (
    <Page title={title} lead={lead} back={{ href: "/rapporter", label: "Rapporter" }}>
      <Choices name={name} asked={asked} actor={actor} />
      {missing.length > 0 && (
        <Notice tone="warning" title="Det här saknas">
          <ul>
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Downloads name={name} asked={asked} tables={tables} mayFile={may(actor, "write papers")} />
      <PaperView
        tree={tree}
        look={look}
        logoHref={look.logo ? `/installningar/utseende/logotyp?version=${look.version}` : undefined}
      />
    </Page>
  );
}

/** Why there is nothing to report on. */
function told(error: unknown): string {
  if (error instanceof NotVisible) notFound();
  if (error instanceof Refusal) return error.message;
  throw error;
}

const Nothing = ({ title, why }: { title: string; why: string }) => (
  <Page title={title} back={{ href: "/rapporter", label: "Rapporter" }}>
    <EmptyState title={why} />
  </Page>
);
