import { describe, expect, it } from "vitest";
import { isHandedOver, stanceOf } from "@/lib/reading/report-stance";

describe("the stance of a proposal", () => {
  it.each([
    [["Nämnden avstyrker motionen."], "AVSTYRKER"],
    [["Motionen avslås."], "AVSTYRKER"],
    [["att avslå motionen"], "AVSTYRKER"],
    [["Den av Eva Ek och Bo Alm väckta motionen avslås."], "AVSTYRKER"],
    [["Nämnden tillstyrker förslaget i motionen."], "TILLSTYRKER"],
    [["att bifalla motionen"], "TILLSTYRKER"],
    [["Motionen anses besvarad med det som anförs."], "BESVARAD"],
    [["Nämnden anser motionen vara redan besvarad."], "BESVARAD"],
    [["att bifalla motionens första att-sats", "att i övrigt avslå motionen"], "DELVIS"],
    [["Motionen bifalls delvis."], "DELVIS"],
    [["Nämnden tar inte ställning till förslaget, utan anser att motionen är besvarad."], "BESVARAD"],
    [["Nämnden beslutar att inte ta ställning till förslaget."], "NONE"],
    [["Ärendet överlämnas utan eget förslag till beslut."], "NONE"],
    [["Förvaltningens skrivelse överlämnas till kommunstyrelsen som svar på remissen."], "NONE"],
    [["Kommunen köper en ny brygga."], null],
  ])("%s", (points, stance) => {
    expect(stanceOf(points)).toBe(stance);
  });

  it("knows an answer that is handed over", () => {
    expect(isHandedOver(["Utlåtandet översänds till kommunstyrelsen som eget yttrande."])).toBe(true);
    expect(isHandedOver(["Motionen avslås."])).toBe(false);
  });
});
