import { openDatabase } from "/work/h1/lib/store/db/client";
import { createWriter } from "/work/h1/lib/store/db/writer";
import { makeLink } from "/work/h1/lib/desk/confirming/new-link";
import { recordId } from "/work/h1/lib/store/records/identity";
const c = await openDatabase("file:./data/h1.db");
const slug = process.argv[2] ?? "aarhus";
const l = await createWriter(c)((tx) => makeLink(tx, recordId("municipality", slug), { name: "t", at: new Date() }, "municipality"));
console.log(l.address);
await c.$disconnect();
