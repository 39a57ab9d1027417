import { type Context, download } from "../download";

export const GET = (_request: Request, context: Context): Promise<Response> => download(context, "docx");
