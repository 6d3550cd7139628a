export { writingHealth as GET } from "@/lib/site/health";
