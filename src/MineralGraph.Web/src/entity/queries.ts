/** What the page shows of an entity. */
export interface EntityAnswer {
  revision: { number: number };
  node: Entity | null;
  predicates: { name: string; label: string }[];
}

export interface EntityLink {
  id: string;
  label: string;
}

export interface Entity extends EntityLink {
  kind: string;
  names: { zh: string | null; en: string | null; symbol: string | null; aliases: string[] };
  background: { relation: string; from: EntityLink; to: EntityLink; source: string }[];
}

export interface Statement {
  id: string;
  subject: EntityLink;
  predicate: string;
  object: EntityLink | null;
  value: { number: number; max: number | null; unit: string; comparator: string } | null;
  year: number | null;
  measure: string | null;
  role: string | null;
  modality: string | null;
  basis: string | null;
  partner: EntityLink | null;
  confidence: number;
  status: string;
  suspect: { likely: string; reason: string } | null;
  evidence: { quote: string; citation: string | null; line: number | null; document: { name: string } }[];
}

export interface StatementsAnswer {
  statements: { totalCount: number; nodes: Statement[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
}

export const entityQuery = `query EntityPage($id: ID!, $language: String!) {
  revision { number }
  predicates { name label(language: $language) }
  node(id: $id) {
    ... on Entity {
      id kind label(language: $language)
      names { zh en symbol aliases }
      background { relation source from { id label(language: $language) } to { id label(language: $language) } }
    }
  }
}`;

export const statementsQuery = `query EntityStatements($id: ID!, $language: String!, $after: String) {
  statements(filter: { entity: [$id] }, orderBy: CONFIDENCE_DESC, first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id predicate year measure role modality basis confidence status
      subject { id label(language: $language) }
      object { id label(language: $language) }
      partner { id label(language: $language) }
      value { number max unit comparator }
      suspect { likely reason }
      evidence { quote citation line document { name } }
    }
  }
}`;
