import { type Context, download } from "../download";

export const GET = (request: Request, context: Context): Promise<Response> =>
  download(request, context, "docx");
