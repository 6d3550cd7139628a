import { writeFileSync } from "node:fs";
import { rolesTables } from "../tests/support/roles";

/** `npm run docs:roles`: writes docs/roles.md from the code's own table. */
const intro = `# Who may do what

Made by \`npm run docs:roles\` from \`lib/desk/door/permissions.ts\`, \`registry.ts\` and \`downloads.ts\`; a test holds it there, and another tries every cell over HTTP. Somebody may have several roles. Publisher and administrator are worth nothing without a second factor, editor and municipal editor nothing without one when their grace is over: a role needs it by what it may do (\`EFFECT\` in \`permissions.ts\`). Once an account has one, no role counts in a session that has not shown it. "Egen kommune" is an offer whose every municipality is the person's own.

`;
writeFileSync("docs/roles.md", `${intro}${rolesTables()}\n`);
