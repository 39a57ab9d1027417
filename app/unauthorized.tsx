// Nobody is sent here: who has to sign in is led to the form. Without this file Next.js would write its own
// page for it into the data of every page.
export { default } from "./forbidden";
