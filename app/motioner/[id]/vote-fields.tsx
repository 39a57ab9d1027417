import { CheckboxField } from "@/components/form/choices";
import { TextArea, TextField } from "@/components/form/fields";
import { MoreFields } from "@/components/form/more-fields";
import { VOTE_FIELDS, VOTES } from "@/lib/meetings/votes";

const TITLES = ["Omröstning", "Omröstning 2", "Omröstning 3"];

/** The votes under a §: what yes and no stand for, how they fell, and who voted how (KL 5:67). */
export function VoteFields() {
  return VOTES.map((place) => {
    const named = (name: string) => `${name}-${place}`;
    return (
      <MoreFields key={place} summary={TITLES[place - 1] ?? ""} names={VOTE_FIELDS.map(named)}>
        <TextArea
          name={named("voteQuestion")}
          label="Voteringsproposition"
          hint="Som den står i protokollet. Lämna tom om det räcker med vad ja och nej står för."
          optional
          rows={2}
        />
        <div className="field-row">
          <TextField
            name={named("yesMeans")}
            label="Ja står för"
            hint="Ja kan vara avslag på motionen."
            optional
          />
          <TextField
            name={named("noMeans")}
            label="Nej står för"
            hint="Till exempel: bifall till motionen."
            optional
          />
        </div>
        <div className="field-row">
          <CountField name={named("yes")} label="Ja" />
          <CountField name={named("no")} label="Nej" />
          <CountField name={named("abstain")} label="Avstår" />
          <CountField name={named("absent")} label="Frånvarande" />
        </div>
        <TextArea
          name={named("ballots")}
          label="Hur var och en röstade"
          hint="En rad för varje sida: ”Ja: Eva Ek (S), Bo Alm (M)”, sedan Nej:, Avstår: och Frånvarande:. Med alla namn här behöver rösterna inte räknas ovan."
          optional
          rows={4}
        />
        <CheckboxField
          name={named("castingVote")}
          label="Ordförandens utslagsröst avgjorde"
          hint="Bara när rösterna är lika (KL 5:54)."
        />
      </MoreFields>
    );
  });
}

const CountField = ({ name, label }: { name: string; label: string }) => (
  <TextField name={name} label={label} optional width="short" inputMode="numeric" />
);
