import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/page";
import { PaperView } from "@/components/paper-view";
import { currentActor } from "@/lib/auth/session";
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
  const { tree, tables } = await make(actor, asked);
  return (
    <Page title={title} lead={lead} back={{ href: "/rapporter", label: "Rapporter" }}>
      <Choices name={name} asked={asked} actor={actor} />
      <Downloads name={name} asked={asked} tables={tables} />
      <PaperView
        tree={tree}
        look={look}
        logoHref={look.logo ? `/installningar/utseende/logotyp?version=${look.version}` : undefined}
      />
    </Page>
  );
}
