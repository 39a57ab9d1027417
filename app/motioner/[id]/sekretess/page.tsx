import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Button } from "@/components/button";
import { EmptyState } from "@/components/empty-state";
import { SecrecyStamp } from "@/components/secrecy-stamp";
import { Section } from "@/components/section";
import { dateAndTime, dayOf } from "@/lib/dates";
import { recordFactsRead } from "@/lib/history/mutations";
import { caseSecrecy } from "@/lib/secrecy/queries";
import { CaseFormPage } from "../case-form-page";
import { openFor } from "../open-for";
import { LiftedMarks } from "./lifted-marks";
import { SealedMark } from "./sealed-mark";

export const metadata: Metadata = { title: "Sekretess i ärendet" };

type Props = { params: Promise<{ id: string }> };

export default async function CaseSecrecyPage({ params }: Props) {
  const { id } = await params;
  const page = `/motioner/${id}/sekretess`;
  const { actor, motion } = await openFor("set secrecy", id, page);
  const secrecy = await caseSecrecy(actor, id);
  if (!secrecy) notFound();
  if (secrecy.marks.length > 0) await recordFactsRead(actor, id);
  const { secrecyProvision, secrecySetAt, secrecySetBy, secrecyReason, marks, lifted } = secrecy;
  return (
    <CaseFormPage title="Sekretess i ärendet" motion={motion}>
      <p>
        En markering är en påminnelse om att uppgifter kan vara hemliga (OSL 5:5). Den avgör ingenting: varje
        gång någon begär ut en handling prövas den för sig.
      </p>
      <Section
        id="arendet"
        title="Hela ärendet"
        actions={
          <Button href={`${page}/arendet`}>
            {secrecyProvision ? "Ta bort eller ändra …" : "Sätt sekretess …"}
          </Button>
        }
      >
        {secrecyProvision ? (
          <SecrecyStamp
            provision={secrecyProvision}
            on={secrecySetAt && dayOf(secrecySetAt).toString()}
            authority={secrecy.authority.name}
          >
            {secrecyReason && <p>{secrecyReason}</p>}
            <p className="text-small">
              Satt av {secrecySetBy ?? "okänd"}
              {secrecySetAt && `, ${dateAndTime(secrecySetAt)}`}
            </p>
          </SecrecyStamp>
        ) : (
          <p>Ärendet som helhet har ingen markering.</p>
        )}
      </Section>
      <Section
        id="uppgifter"
        title="Enstaka uppgifter"
        actions={<Button href={`${page}/uppgift`}>Lägg en uppgift under sekretess …</Button>}
      >
        {marks.length === 0 ? (
          <EmptyState title="Ingen uppgift har sekretess">
            <p>
              En motionärs namn, en att-sats eller ett stycke text kan tas bort ur registret utan att hela
              ärendet döljs (OSL 5:2).
            </p>
          </EmptyState>
        ) : (
          marks.map((mark) => <SealedMark key={mark.markId} motionId={id} mark={mark} />)
        )}
      </Section>
      <Section id="handlingar" title="Handlingar">
        <p>
          Sekretess för en handling sätts på <a href={`/motioner/${id}/diarieblad`}>diariebladet</a>, handling
          för handling.
        </p>
      </Section>
      {lifted.length > 0 && <LiftedMarks marks={lifted} />}
    </CaseFormPage>
  );
}
