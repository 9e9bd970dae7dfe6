import { element, link } from "./elements";
import type { Statement } from "./queries";

const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** A value as its source has it: the comparator, the number or range, the unit. */
export function valueText(value: NonNullable<Statement["value"]>): string {
  const sign = value.comparator === "=" ? "" : `${value.comparator} `;
  const range = value.max === null ? number.format(value.number) : `${number.format(value.number)} to ${number.format(value.max)}`;
  return `${sign}${range} ${value.unit}`.trim();
}

/** A statement with the words that say it. */
export function statementView(statement: Statement, self: string): HTMLElement {
  const qualifiers = [statement.measure, statement.role, statement.modality, statement.basis && `of ${statement.basis}`, statement.year?.toString()].filter(Boolean).join(", ");
  return element(
    "li",
    { class: statement.status },
    element(
      "p",
      {},
      statement.subject.id === self ? element("strong", {}, statement.subject.label) : link(statement.subject),
      " → ",
      statement.object === null ? null : statement.object.id === self ? element("strong", {}, statement.object.label) : link(statement.object),
      statement.value && ` ${valueText(statement.value)}`,
      statement.partner && " with ",
      statement.partner && link(statement.partner),
      qualifiers && ` (${qualifiers})`,
      element("span", { class: "confidence", title: `${statement.status}; how likely the extraction is right` }, ` ${statement.confidence.toFixed(2)}`),
    ),
    statement.suspect && element("p", { class: "suspect" }, `Doubtful: probably ${statement.suspect.likely}. ${statement.suspect.reason}`),
    ...statement.evidence.map((evidence) =>
      element("blockquote", {}, element("q", {}, evidence.quote), element("cite", {}, ` ${evidence.citation ? `${evidence.citation}, ` : ""}${evidence.document.name}${evidence.line ? `, line ${evidence.line}` : ""}`)),
    ),
  );
}
