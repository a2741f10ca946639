/// The core's verbs as they are written, before they have a number.
enum Drafts {}
