import { answerDocument } from "@/lib/site/open-data/answer";
import { openApiDocument } from "@/lib/site/open-data/openapi";

export const GET = (request: Request): Promise<Response> => answerDocument(request, openApiDocument);
