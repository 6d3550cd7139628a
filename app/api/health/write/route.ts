import { writingHealth } from "@/lib/site/health";

export const GET = (): Promise<Response> => writingHealth();
