import { entityAddress } from "../shared/entityAddress";
import type { EntityLink } from "./queries";

type Child = Node | string | null | undefined | false;

/** An element with its attributes and children; texts are never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child): child is Node | string => typeof child === "string" || child instanceof Node));
  return made;
}

/** A link to an entity's page, in the language of this one. */
export const link = (entity: EntityLink): HTMLElement => element("a", { href: entityAddress(entity.id) + location.search, title: entity.id }, entity.label);
