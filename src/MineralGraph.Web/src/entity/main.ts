import "./entity.css";
import { idOfAddress } from "../shared/entityAddress";
import { ask } from "../shared/graphql";
import { element, link } from "./elements";
import { entityQuery, statementsQuery, type Entity, type EntityAnswer, type Statement, type StatementsAnswer } from "./queries";
import { statementView } from "./statementView";

const page = document.getElementById("page")!;
const id = idOfAddress(location.pathname);
const language = new URLSearchParams(location.search).get("language") === "zh" ? "zh" : "en";
const other = language === "zh" ? "en" : "zh";

function header(entity: Entity, revision: number): HTMLElement {
  const names = [entity.names.zh, entity.names.en, entity.names.symbol, ...entity.names.aliases].filter((name): name is string => Boolean(name) && name !== entity.label);
  return element(
    "header",
    {},
    element("nav", {}, element("a", { href: "/" }, "MineralGraph"), " · ", element("a", { href: "/graphiql" }, "Explore"), " · ", element("a", { href: `?language=${other}`, lang: other }, other === "zh" ? "中文" : "English")),
    element("h1", { lang: language }, entity.label),
    element("p", { class: "names" }, `${entity.kind} · ${entity.id} · revision ${revision}`),
    names.length > 0 && element("p", { class: "names" }, names.join(" · ")),
  );
}

function background(entity: Entity): HTMLElement | false {
  if (entity.background.length === 0) return false;
  const lines = entity.background.map((fact) => element("li", {}, link(fact.from), ` ${fact.relation.replaceAll("_", " ")} `, link(fact.to), element("cite", {}, ` ${fact.source}`)));
  return element("section", {}, element("h2", {}, "Taken for granted"), element("p", { class: "names" }, "What no document need say; never counted as a statement."), element("ul", {}, ...lines));
}

/** The statements, a page at a time, under their predicates. */
class Statements {
  readonly section = element("section", { "aria-label": "Statements" });
  private readonly lists = new Map<string, HTMLElement>();
  private readonly more = element("button", { type: "button" }, "More statements");
  private readonly count = element("p", { class: "names" });
  private cursor: string | null = null;
  private shown = 0;

  constructor(private readonly labels: Map<string, string>) {
    this.section.append(this.count, this.more);
    this.more.addEventListener("click", () => void this.load());
  }

  async load(): Promise<void> {
    this.more.disabled = true;
    const { statements } = await ask<StatementsAnswer>(statementsQuery, { id, language, after: this.cursor });
    for (const statement of statements.nodes) this.listOf(statement).append(statementView(statement, id));
    this.cursor = statements.pageInfo.endCursor;
    this.shown += statements.nodes.length;
    this.count.textContent = statements.totalCount === 0 ? "No document says anything of it." : `${this.shown} of ${statements.totalCount} statements, the most certain first`;
    this.more.disabled = false;
    this.more.hidden = !statements.pageInfo.hasNextPage;
  }

  private listOf(statement: Statement): HTMLElement {
    const known = this.lists.get(statement.predicate);
    if (known) return known;
    const list = element("ul", { class: "statements" });
    this.more.before(element("h2", {}, this.labels.get(statement.predicate) ?? statement.predicate), list);
    this.lists.set(statement.predicate, list);
    return list;
  }
}

async function show(): Promise<void> {
  const { node, revision, predicates } = await ask<EntityAnswer>(entityQuery, { id, language });
  if (!node) {
    page.replaceChildren(element("h1", {}, "Not in the graph"), element("p", {}, `Nothing has the id ${id}. `, element("a", { href: "/graphiql" }, "Search for it")));
    return;
  }
  document.title = `${node.label} · MineralGraph`;
  document.documentElement.lang = language;
  const statements = new Statements(new Map(predicates.map((predicate) => [predicate.name, predicate.label])));
  page.replaceChildren(...[header(node, revision.number), background(node), statements.section].filter((part): part is HTMLElement => part !== false));
  await statements.load();
}

show().catch((failed: Error) => page.replaceChildren(element("h1", {}, "This page could not be filled"), element("p", { role: "alert" }, failed.message)));
