import { readingHealth } from "@/lib/site/health";

export const GET = (): Promise<Response> => readingHealth();
