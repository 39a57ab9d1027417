import { describe, expect, it } from "vitest";
import {
  findLooseRegistrationNumbers,
  findRegistrationNumbers,
  mayBeSameNumber,
  sameCaseKey,
} from "@/lib/reading/registration-numbers";

const printed = (text: string) => findRegistrationNumbers(text).map((found) => found.printed);

describe("registration numbers in running text", () => {
  it.each([
    "KS-2021/1592.119",
    "SN-2021/663.119",
    "KS-2023-00729",
    "2023-00706",
    "SLK-2023-00807",
    "0496/22",
    "N043-0146/22",
    "SFC-2025-01750",
    "2025.368 KS",
    "KS 2017.0361",
    "00322/2026",
    "00123/20212.6.",
    "2014/KS 0012 001",
    "2016KSM1221.042",
    "KS2008/0400-51",
    "2018/0219 KS-5",
    "KS 2018/14",
    "Kst/2016:628",
    "BUN/2016:360",
    "333-437/2011",
    "1.5.1-135-2012",
    "1.6.1-2345/2023",
    "2020-000023 3.3.7.2",
    "KS 2019/0643",
    "KS 2023/24",
    "SLK 0616/23",
    "KS/2022-0145",
    "KS 22/0145",
  ])("%s", (number) => {
    expect(printed(`Svar på motion, ${number}, från nämnden`)).toEqual([number]);
    expect(printed(number)).toEqual([number]);
    expect(printed(`Ärendet (${number}).`)).toEqual([number]);
  });

  it.each([
    "SOU 2024:40",
    "SFS 2017:725",
    "lagen (2022:818) om data",
    "Ds 2023:17 och Ju 2022:10",
    "direktiv (EU) 2019/1024",
    "prop. 2016/17:171",
    "2021-06-16",
    "KS 2021-06-16",
    "47/24",
    "40-41",
    "Motion (2016:5)",
    "Handling 2023 nr 253",
    "Tfn 031-368 02 33",
    "08-535 300 00",
    "Org nr 556015-9823",
    "§ 52/2019",
    "§ 187/2023 KF",
    "läsåret 2022/23",
    "HT 2022/2023",
    "mandatperioden KF 2022-2026",
    "budget 2016-2018",
    "5 kap. 35 § kommunallagen (2017:725)",
    "1-2/2021",
    "1364-22",
    "2020/123",
  ])("is not one: %s", (text) => {
    expect(printed(text)).toEqual([]);
  });

  it.each([
    ["Dnr 1364-22", "1364-22"],
    ["Diarienummer: 2020/123", "2020/123"],
    ["Ärendenummer\nKS 2016:14", "KS 2016:14"],
    ["Diarienr 322/2026", "322/2026"],
    ["(dnr 1280/22)", "1280/22"],
    ["Dnr 2008/214-008", "2008/214-008"],
    ["Dnr KS 02-820 107", "KS 02-820 107"],
    ["Diarienr 23KS310", "23KS310"],
    ["Dnr 2023/25", "2023/25"],
  ])("takes a weak form where the text calls it a number: %s", (text, number) => {
    expect(findRegistrationNumbers(text)).toEqual([
      {
        printed: number,
        labelled: true,
        sure: true,
        span: { start: text.indexOf(number), end: text.indexOf(number) + number.length },
      },
    ]);
  });

  it("takes weak forms in a column", () => {
    expect(findLooseRegistrationNumbers("1364-22   2022-12-07").map((found) => found.printed)).toEqual([
      "1364-22",
    ]);
  });

  it("gives several in printed order, with their places", () => {
    const text = "KS 2024/0012 och, hos nämnden, BUN–2024/33";
    expect(findRegistrationNumbers(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "KS 2024/0012",
      "BUN–2024/33",
    ]);
  });
});

describe("matching numbers", () => {
  it("folds the forms of one number", () => {
    expect(["1364/22", "1364-22", "SLK-2022-01364"].map(sameCaseKey)).toEqual(Array(3).fill("2022:1364"));
    expect(sameCaseKey("okänt")).toBeNull();
  });

  it("keeps the registers of two bodies apart", () => {
    expect(mayBeSameNumber("1364/22", "SLK-2022-01364")).toBe(true);
    expect(mayBeSameNumber("KS 2025/511", "VON 2025/511")).toBe(false);
    expect(mayBeSameNumber("okänt", "okänt")).toBe(false);
  });
});
