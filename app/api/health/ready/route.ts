export { readingHealth as GET } from "@/lib/site/health";
