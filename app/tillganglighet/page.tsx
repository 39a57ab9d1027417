import type { Metadata } from "next";
import { Page } from "@/components/page";
import { municipalityName } from "@/lib/settings/queries";

export const metadata: Metadata = { title: "Tillgänglighet" };

export default async function AccessibilityPage() {
  const municipality = await municipalityName();
  return (
    <Page
      title="Tillgänglighet"
      lead={`${municipality} står bakom den här tjänsten. Så många som möjligt ska kunna använda den. Här står hur väl den följer lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och vart du vänder dig.`}
      width="text"
    >
      <div className="prose">
        <h2>Hur tillgänglig tjänsten är</h2>
        <p>
          Tjänsten är byggd för att uppfylla WCAG 2.1 på nivå AA, som lagen kräver. Vi bedömer att den är
          delvis förenlig med lagen, på grund av bristerna nedan.
        </p>
        <p>
          Allt går att göra med enbart tangentbord, och utan JavaScript. Sidorna går att läsa på en skärm som
          är 320 bildpunkter bred, i ljust och mörkt läge och på papper.
        </p>

        <h2>Brister som vi känner till</h2>
        <ul>
          <li>
            Handlingar som andra har skrivit, till exempel inskannade motioner och protokoll, visas som de kom
            in. Många av dem saknar rubriker och text som en skärmläsare kan läsa.
          </li>
          <li>
            Tjänsten har ännu inte prövats av någon utomstående eller av personer som använder hjälpmedel till
            vardags.
          </li>
        </ul>

        <h2>Säg till om något inte fungerar</h2>
        <p>
          Kontakta {municipality} om du stöter på ett hinder, eller om du behöver en handling i en annan form.
          Berätta vilken sida det gäller och vad du ville göra.
        </p>

        <h2>Tillsyn</h2>
        <p>
          Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi tar
          hand om det du har påpekat kan du <a href="https://www.digg.se/tdosanmalan">anmäla det till Digg</a>
          .
        </p>

        <h2>Så har vi prövat tjänsten</h2>
        <p>
          Utvecklarna har själva prövat tjänsten, dels med verktyget axe på varje sida i ljust och mörkt läge,
          dels med tangentbord, i smala fönster och med JavaScript avstängt.
        </p>
      </div>
    </Page>
  );
}
