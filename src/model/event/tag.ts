/** A tag of one event. */
export interface EventTag {
  /** Key of the tag. */
  readonly key: string;
  /** Absent where it was scrubbed whole; the event's annotations say by which rule. */
  readonly value?: string;
  /** The search clause for this tag, when the server made one. */
  readonly query?: string;
}

/** How the events of an issue spread over the values of one tag. */
export interface TagFacet {
  /** Key of the tag. */
  readonly key: string;
  /** What to show instead of `key`, where the server has a word. */
  readonly name?: string;
  /** Events counted, with and without a value among `values`. */
  readonly total?: number;
  /** How many different values there are. */
  readonly distinct?: number;
  /** Most frequent first. */
  readonly values: readonly TagValue[];
  /** Set when the numbers come from part of the events: the newest `from`, of `of` if known. */
  readonly sample?: { readonly from: number; readonly of?: number };
}

/** One value of a tag, and how often it came. */
export interface TagValue {
  /** `''` stands for events without this tag. */
  readonly value: string;
  /** What to show instead of `value`, e.g. a person's name. */
  readonly label?: string;
  /** Events with this value inside the facet's window or sample. */
  readonly count?: number;
  /** ISO. Not on GlitchTip; Bugsink: within the sample. */
  readonly firstSeen?: string;
  /** ISO. Not on GlitchTip; Bugsink: within the sample. */
  readonly lastSeen?: string;
  /** The search clause for this value, when the server made one. */
  readonly query?: string;
  /** How many values this one stands for, where redaction left them alike. */
  readonly alike?: number;
}

/** How the events of a project spread over their tags, one issue left out: what the shares are compared with. */
export interface TagBaseline {
  /** Events counted. */
  readonly events: number;
  /** Every facet counts all `events`; those without the tag have the value `''`. */
  readonly facets: readonly TagFacet[];
  /** Only some of the project's events were read. */
  readonly isSample: boolean;
}
