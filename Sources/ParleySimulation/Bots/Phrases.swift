/// What bots write where words are asked for. As with people's own words, there is one version of them.
enum Phrases {
  static let reservations = [
    "We read this in the light of existing law.",
    "This asks nothing of us that our law does not.",
    "What concerns our own services is for us to say.",
  ]
  static let warnings = [
    "We have seen what was done to us, and we are looking at you.",
    "Once more, and we shall say in public what we now say here.",
  ]
  static let thanks = [
    "Your name on our text is not forgotten.", "We can carry your text, and we will.",
  ]
  static let offers = [
    "Tell us which clause stands in your way.", "Our experts stand ready to meet.",
    "We could live with your wording if you can live with our date.",
  ]
  static let moves = [
    ("buy up the routers of the tanker fleet", "It has been done before, and quietly."),
    ("send a technical team to look at the logs together", "Both sides lose by not knowing."),
    ("ask the press to wait for a week", "A name that is wrong cannot be taken back."),
  ]
}
