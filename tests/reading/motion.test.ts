import { describe, expect, it } from "vitest";
import { readMotion } from "@/lib/reading/motion";

const values = (text: string) => {
  const { title, motioners, documentDate, clauses, clauseCount } = readMotion(text);
  return {
    title: title?.value,
    motioners: motioners?.value.map(({ name, party }) => `${name}|${party}`),
    date: documentDate?.value,
    clauses: clauses?.value,
    count: clauseCount?.value,
  };
};

describe("a motion", () => {
  it("of joined lines, where the text goes on after the title", () => {
    expect(
      values(
        "Kommunfullmäktige\n\nHandling 2031 nr 7\n\n" +
          "Motion av Eva Ek (S) och Bo Alm (ÅB) om att bygga en badbrygga vid Ljungsala torg Många invånare saknar " +
          "ett bad. Det vill vi ändra på.\n\n" +
          "Förslag till beslut i kommunfullmäktige: 1. Tekniska nämnden får i uppdrag att bygga en brygga. " +
          "2. Kostnaden tas ur 2032 års budget.\n\nEva Ek (S)          Bo Alm (ÅB)",
      ),
    ).toEqual({
      title: "Motion av Eva Ek (S) och Bo Alm (ÅB) om att bygga en badbrygga vid Ljungsala torg",
      motioners: ["Eva Ek|S", "Bo Alm|ÅB"],
      date: undefined,
      clauses: ["Tekniska nämnden får i uppdrag att bygga en brygga.", "Kostnaden tas ur 2032 års budget."],
      count: 2,
    });
  });

  it("with the mark over its title and att-lines before a place and a date", () => {
    expect(
      values(
        "Till kommunfullmäktige i Åmynne\n\nMOTION\n\nGratis sommarbuss för unga\n\n" +
          "Den 4 mars 2030 slutade bussen gå. Sedan dess står de unga stilla.\n\n" +
          "Därför yrkar vi att kommunfullmäktige beslutar\n\n" +
          "att ge kommunstyrelsen i uppdrag att införa gratis\nsommarbuss, samt\n\n" +
          "att återrapportera om ett år.\n\nÅmynne den 3 april 2031\n\nFör Åmynnepartiet\n\nKarin Lund\nPer von Sten",
      ),
    ).toEqual({
      title: "Gratis sommarbuss för unga",
      motioners: ["Karin Lund|Åmynnepartiet", "Per von Sten|Åmynnepartiet"],
      date: "2031-04-03",
      clauses: [
        "att ge kommunstyrelsen i uppdrag att införa gratis sommarbuss",
        "att återrapportera om ett år.",
      ],
      count: 2,
    });
  });

  it("with bullets and names over their party", () => {
    expect(
      values(
        "2031-02-01\n\nMotion: Laddstolpar i Granvik\n\nElbilarna blir fler.\n\nYrkande\n\n" +
          "• att kommunen bygger laddstolpar\n• att de står klara 2033\n\nIda Grahn, Centerpartiet\nOla By, Miljöpartiet",
      ),
    ).toEqual({
      title: "Motion: Laddstolpar i Granvik",
      motioners: ["Ida Grahn|Centerpartiet", "Ola By|Miljöpartiet"],
      date: "2031-02-01",
      clauses: ["att kommunen bygger laddstolpar", "att de står klara 2033"],
      count: 2,
    });
  });

  it("with a proposal of one sentence", () => {
    const read = values(
      "Motion om belysning längs gångvägen i Granvik\n\nDet är mörkt.\n\n" +
        "Jag föreslår därför kommunfullmäktige besluta att utreda belysning längs gångvägen.\n\nOlof Ström (-)",
    );
    expect(read.clauses).toEqual(["att utreda belysning längs gångvägen."]);
    expect(read.motioners).toEqual(["Olof Ström|null"]);
  });

  it("says where each field stands", () => {
    const text = "Motion om bryggor\n\nText.\n\nYrkande\n\natt bygga bryggor\n\nEva Ek (S)\n2031-05-06";
    const { title, motioners, documentDate, clauses } = readMotion(text);
    const places = [title, motioners, documentDate, clauses].map((field) => field?.spans[0]);
    expect(places.map((span) => span && text.slice(span.start, span.end))).toEqual([
      "Motion om bryggor",
      "Eva Ek (S)",
      "2031-05-06",
      "att bygga bryggor",
    ]);
  });

  it("leaves empty what it cannot tell", () => {
    expect(values("Här står något helt annat. Utan titel och underskrift.")).toEqual({
      title: undefined,
      motioners: undefined,
      date: undefined,
      clauses: undefined,
      count: undefined,
    });
  });

  it("takes neither a received stamp nor a date in the text for its own", () => {
    expect(
      values("Inkom 2031-03-04\n\nMotion om X-vägen\n\nOlyckan 2030-01-02 var svår.").date,
    ).toBeUndefined();
  });
});
