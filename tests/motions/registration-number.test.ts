import { describe, expect, it } from "vitest";
import { readRegistrationNumber, registrationKey } from "@/lib/motions/registration-number";

describe("registration numbers", () => {
  it.each([
    ["KS-2021/1592.119", "KS", 2021, 1592, "119"],
    ["SN-2021/663.119", "SN", 2021, 663, "119"],
    ["KS-2023-00729", "KS", 2023, 729, null],
    ["2023-00706", null, 2023, 706, null],
    ["SLK-2023-00807", "SLK", 2023, 807, null],
    ["0496/22", null, 2022, 496, null],
    ["N043-0146/22", "N043", 2022, 146, null],
    ["SFC-2025-01750", "SFC", 2025, 1750, null],
    ["2025.368 KS", "KS", 2025, 368, null],
    ["2025.271 VON", "VON", 2025, 271, null],
    ["KS 2017.0361", "KS", 2017, 361, null],
    ["00322/2026", null, 2026, 322, null],
    ["00123/20212.6.", null, 2021, 123, "2.6"],
    ["2014/KS 0012 001", "KS", 2014, 12, "001"],
    ["2016KSM1221.042", "KSM", 2016, 1221, "042"],
    ["KS2008/0400-51", "KS", 2008, 400, "51"],
    ["2018/0219 KS-5", "KS", 2018, 219, "5"],
    ["KS 2018/14", "KS", 2018, 14, null],
    ["Kst/2016:628", "KST", 2016, 628, null],
    ["BUN/2016:360", "BUN", 2016, 360, null],
    ["333-437/2011", null, 2011, 437, "333"],
    ["1.5.1-135-2012", null, 2012, 135, "1.5.1"],
    ["2020-000023 3.3.7.2", null, 2020, 23, "3.3.7.2"],
    ["KS 2019/0643", "KS", 2019, 643, null],
  ])("%s", (printed, series, year, serial, recordClass) => {
    expect(readRegistrationNumber(printed)).toEqual({
      key: registrationKey(printed),
      series,
      year,
      serial,
      recordClass,
    });
  });

  it("keeps a number of an unknown form as it is printed", () => {
    expect(readRegistrationNumber("Dnr okänt 7")).toEqual({
      key: "DNR OKÄNT 7",
      series: null,
      year: null,
      serial: null,
      recordClass: null,
    });
  });

  it("tells numbers apart by more than case, dashes and spaces", () => {
    expect(registrationKey(" ks–2021/1592  .119")).toBe(registrationKey("KS-2021/1592 .119"));
    expect(registrationKey("KS-2021/1592")).not.toBe(registrationKey("KS-2021/15920"));
  });
});
