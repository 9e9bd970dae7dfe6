/** The kinds of entity whose ids are worth a link; a document has no page of its own. */
const kinds = ["commodity", "host", "deposit", "country", "region", "use", "policy", "org"];

/** Matches an entity's id as a JSON string, without its quotes in group 1. */
export const idInJson = new RegExp(`"((?:${kinds.join("|")}):(?:[^"\\\\]|\\\\.)+)"`, "g");

/** Where the page of an entity is. */
export const entityAddress = (id: string): string => `/entity/${id.split("/").map(encodeURIComponent).join("/")}`;

/** The id that an address names. */
export const idOfAddress = (path: string): string => path.replace(/^\/entity\//, "").split("/").map(decodeURIComponent).join("/");
