/** A diarienummer as far as it can be read; the printed text is always kept beside it. */
export type RegistrationNumber = {
  key: string;
  series: string | null;
  year: number | null;
  serial: number | null;
  recordClass: string | null;
};

/**
 * Forms seen in Swedish municipalities, with named groups. `alone`: a text holds nothing else that looks
 * like it; the other forms are numbers only where a number is expected. The first that fits wins.
 */
export function registrationForms(seriesLetters: string): { pattern: string; alone: boolean }[] {
  const series = `(?<series>${seriesLetters})`;
  const year = "(?<year>(?:19|20)\\d{2})";
  const serial = "(?<serial>\\d{1,6})";
  const alone = [
    `${series}[ /-]?${year}(?:-(?=\\d{3})|[/.])${serial}(?:[.-](?<recordClass>\\d+(?:\\.\\d+)*))?`, // KS-2021/1592.119, KS 2017.0361
    `${series}/${year}:${serial}`, // KST/2016:628
    `${year}[.-]${serial} ${series}`, // 2025.368 KS
    `${year}/${serial} ${series}(?:-(?<recordClass>\\d+))?`, // 2018/0219 KS-5
    `${year}/${series} ${serial} (?<recordClass>\\d+)`, // 2014/KS 0012 001
    `${year}${series}${serial}(?:\\.(?<recordClass>\\d+))?`, // 2016KSM1221.042
    `${year}-(?<serial>\\d{5,6})(?: (?<recordClass>\\d+(?:\\.\\d+)+))?`, // 2023-00706, 2020-000023 3.3.7.2
    `(?<serial>0\\d{3,5})/${year}(?:(?<recordClass>\\d\\.[\\d.]*\\d)\\.?)?`, // 00322/2026, glued 00123/20212.6.
    `(?<recordClass>\\d+(?:\\.\\d+)+)-${serial}-${year}`, // 1.5.1-135-2012
    `(?<recordClass>\\d{3}|\\d+(?:\\.\\d+)+)-${serial}/${year}`, // 333-437/2011, 1.6.1-2345/2023
    `(?<series>[A-ZÅÄÖ]\\d{3})-${serial}/(?<year>\\d{2})`, // N043-0146/22
    `${series}[ -]?(?<serial>\\d{3,6})/(?<year>\\d{2})`, // SLK 0616/23
    `${series}[ -]?(?<year>\\d{2})/(?<serial>\\d{3,6})`, // KS 22/0146
    "(?<serial>0\\d{3})/(?<year>\\d{2})", // 0496/22
  ];
  const whereExpected = [
    `${series}[ -]?${year}[:-]${serial}`, // KS 2016:14
    `${year}/${serial}-(?<recordClass>\\d{3})`, // 2008/214-008
    `${year}[-/:]${serial}(?: (?<recordClass>\\d[\\d.]*))?`, // 2020/123
    `${serial}/${year}(?<recordClass>\\d\\.[\\d.]*\\d)?`, // 322/2026
    `${series}[ -](?<year>\\d{2})-${serial}(?: (?<recordClass>\\d{3}))?`, // KS 02-820 107
    `${serial}[/-](?<year>\\d{2})`, // 1364-22
    `(?<year>\\d{2})(?<series>[A-ZÅÄÖ]{2,4})${serial}`, // 23KS310
  ];
  return [
    ...alone.map((pattern) => ({ pattern, alone: true })),
    ...whereExpected.map((pattern) => ({ pattern, alone: false })),
  ];
}

const FORMS = registrationForms("[A-ZÅÄÖ]{1,6}").map(({ pattern }) => new RegExp(`^${pattern}$`));

/** Two printed forms are the same number when they differ in case, dashes or spacing only. */
export function registrationKey(printed: string): string {
  return printed
    .normalize("NFC")
    .toUpperCase()
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

export function readRegistrationNumber(printed: string): RegistrationNumber {
  const key = registrationKey(printed);
  const groups = FORMS.map((form) => form.exec(key)?.groups).find((found) => found);
  return {
    key,
    series: groups?.series ?? null,
    year: groups?.year ? fullYear(groups.year) : null,
    serial: groups?.serial ? Number(groups.serial) : null,
    recordClass: groups?.recordClass ?? null,
  };
}

const fullYear = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year));
