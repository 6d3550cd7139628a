import { problem } from "@/lib/site/open-data/problem";

const missing = () => problem(404, "Not found", "There is no such address in this API.");

export { missing as DELETE, missing as GET, missing as PATCH, missing as POST, missing as PUT };
