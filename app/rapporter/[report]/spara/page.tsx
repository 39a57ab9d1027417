import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { addressWith } from "@/app/query";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { isReportName, REPORTS } from "@/lib/reports/make";
import { requireWriter } from "../../dokument/require-writer";
import { file } from "./actions";

export const metadata: Metadata = { title: "Spara rapporten" };

type Props = {
  params: Promise<{ report: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function FileReportPage({ params, searchParams }: Props) {
  const { report: name } = await params;
  if (!isReportName(name)) notFound();
  const asked = Object.fromEntries(
    Object.entries(await searchParams).flatMap(([key, value]) =>
      typeof value === "string" ? [[key, value] as const] : [],
    ),
  );
  const page = addressWith(`/rapporter/${name}/spara`, asked);
  const { tree, missing = [] } = await REPORTS[name]
    .make(await requireWriter(page), asked)
    .catch(() => notFound());
  return (
    <Page
      title="Spara rapporten som den är nu?"
      width="text"
      lead={tree.title}
      back={{ href: addressWith(`/rapporter/${name}`, asked), label: REPORTS[name].title }}
    >
      <div className="prose mb-6">
        <p>
          Arkivexemplaret (PDF/A) sparas med tid och kontrollsumma. Det går sedan inte att ändra eller ta
          bort. Den som får se ärenden som inte är publicerade kan läsa det under Sparade rapporter.
        </p>
        {missing.length > 0 && (
          <Notice tone="warning" title="Det här saknas innan den kan sparas">
            <ul>
              {missing.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <Form
        action={file}
        hidden={{ report: name, asked: new URLSearchParams(asked).toString() }}
        submitLabel="Spara rapporten"
        pendingLabel="Sparar …"
        cancelHref={addressWith(`/rapporter/${name}`, asked)}
      >
        <TextField
          name="registrationNumber"
          label="Diarienummer"
          hint="På det ärende där rapporten hör hemma, om den har ett."
          optional
          width="short"
        />
      </Form>
    </Page>
  );
}
