export type PersonalData = {
  kind: "personnummer" | "samordningsnummer" | "adress" | "telefon" | "e-post" | "funktionsadress";
  start: number;
  end: number;
};

const IDENTITY = /(?<![\d-])(?:18|19|20)?(\d{2})(\d{2})(\d{2}) ?[-–+]? ?(\d{4})(?![\d-])/g;
const EMAIL = /(?<![\w.+-])[\p{L}\d][\p{L}\d._+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu;
const PHONE =
  /(?<![\d/.,:-])(?:(?:\+|00)46[ -]?(?:\(0\) ?)?\d{1,3}|0\d{1,3})(?:[ –/-]{1,3}\d{2,3}(?: ?\d{2,3}){1,3}|\d{6,8})(?![\d-])/g;
const ADDRESS =
  /(?<![\p{L}\d])\p{Lu}[\p{L}.’'-]{1,40}(?: [\p{L}.’'-]{1,40}){0,3} \d{1,4}(?: ?\p{L}(?!\p{L}))?(?:,? (?:lgh|lägenhet|vån\.?) ?\d{1,4})?(?:,[ \t]*|\s)\s?(?:SE?[- ])?\d{3} ?\d{2}[ \t]+\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?/gu;

/** Where a line before an address says that it is an office, it is nobody's home. */
const OFFICE = /besöksadress|stadshus|kommunhus|rådhus|förvaltning|kontoret|kansli/i;
const FUNCTION =
  /^(?:info|kommun|stad|kansli|registrator|diarie|post|kontakt|reception|service|valnamnd|press|support|noreply)\d*$|(?:namnd|namnden|nämnd|nämnden|styrelse|styrelsen|kontor|kontoret|forvaltning|forvaltningen|kansli|kansliet|registrator|fullmaktige)$/i;

/** What may point to a private person, for whoever files the document. Pure; spans are offsets in the text. */
export function findPersonalData(text: string): PersonalData[] {
  const identities = hits(text, IDENTITY, identityKind);
  const addresses = hits(text, ADDRESS, (_, start) => (isOffice(text, start) ? null : "adress"));
  const others = [
    ...hits(text, PHONE, ([number]) => (isPhoneNumber(number!) ? "telefon" : null)),
    ...hits(text, EMAIL, ([address]) => (isFunction(address!) ? "funktionsadress" : "e-post")),
  ];
  const sure = [...identities, ...addresses];
  const clear = others.filter((one) => !sure.some(({ start, end }) => start < one.end && one.start < end));
  return [...sure, ...clear].sort((a, b) => a.start - b.start);
}

function hits(
  text: string,
  pattern: RegExp,
  kindOf: (match: RegExpExecArray, start: number) => PersonalData["kind"] | null,
): PersonalData[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const kind = kindOf(match, match.index);
    return kind ? [{ kind, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** A coordination number has sixty added to its day; an organisation number has a month above nineteen. */
function identityKind([, year, month, day, last]: RegExpExecArray): PersonalData["kind"] | null {
  const isCoordination = Number(day) > 60;
  const isDay = existsDay(Number(year), Number(month), Number(day) - (isCoordination ? 60 : 0));
  if (!isDay || !passesLuhn(`${year}${month}${day}${last}`)) return null;
  return isCoordination ? "samordningsnummer" : "personnummer";
}

function existsDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000 + year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number).reduce((total, digit, at) => {
    const weighed = at % 2 === 0 ? digit * 2 : digit;
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
}

/** A year and a running number are written like an area code with four digits, which no subscriber has. */
function isPhoneNumber(printed: string): boolean {
  const digits = printed.replace(/\D/g, "").replace(/^(?:00)?46/, "");
  return digits.length >= 8 && digits.length <= 10 && !/^0\d{1,3}\D+\d{4}$/.test(printed);
}

/** "registrator@…", or a town's own name: "sidkoping@sidkoping.se". */
function isFunction(address: string): boolean {
  const [local = "", domain = ""] = address.split("@");
  return FUNCTION.test(local) || domain.startsWith(`${local}.`);
}

const isOffice = (text: string, start: number) => OFFICE.test(text.slice(Math.max(0, start - 60), start));
