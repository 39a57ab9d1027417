import { FollowFocus } from "@/components/review/follow-focus";
import { MarkedWords } from "@/components/review/marked-words";
import { describeFile } from "@/lib/files/describe";
import type { Pane } from "@/lib/review/pane";

type Props = {
  pane: Pane;
  file: { id: string; fileName: string; mediaType: string; size: number };
};

/** What the form was filled in from, beside it where there is room; each field's words are marked. */
export function DocumentPane({ pane, file }: Props) {
  const { head, text, personal, cutShort } = pane;
  return (
    <section id="underlag" aria-labelledby="underlag-heading" className="document-pane">
      <div className="document-pane-head">
        <h2 id="underlag-heading">Underlaget</h2>
        <a href={`/inkorg/filer/${file.id}`} className="tap">
          Visa originalet
          <span className="text-muted"> ({describeFile(file)})</span>
        </a>
      </div>
      {personal.length > 0 && <PersonalData found={personal} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="document-text" tabIndex={0} aria-label={`Texten i ${file.fileName}`}>
        {head.map((pieces, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
          <p key={index} className="document-head">
            <MarkedWords pieces={pieces} />
          </p>
        ))}
        <p>{text.length > 0 ? <MarkedWords pieces={text} /> : "Här finns ingen text. Se originalet."}</p>
        {cutShort && <p className="document-head">Texten är längre. Resten står i originalet.</p>}
      </section>
      <FollowFocus />
    </section>
  );
}

const PersonalData = ({ found }: { found: string[] }) => (
  <div className="notice notice-warning">
    <p className="font-semibold">Personuppgifter i texten: {found.join(", ")}</p>
    <p className="mt-1 text-small">
      De är markerade med streckad linje. Pröva om de får visas innan handlingen publiceras.
    </p>
  </div>
);
