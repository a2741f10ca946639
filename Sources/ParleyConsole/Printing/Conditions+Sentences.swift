import ParleyRules

/// The sentences of conditions, each with its opposite. A place for which a condition names nothing vanishes.
extension Conditions {
  // MARK: Texts

  static func adopted(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "A {strength} text by {lead} with {measure} was adopted in {forum} as {tier} {kept}.",
        nl:
          "Een {strength} tekst van {lead} met {measure} is in {forum} aangenomen als {tier} {kept}."
      )
      : Text(
        "No {strength} text by {lead} with {measure} was adopted in {forum} as {tier} {kept}.",
        nl:
          "Geen {strength} tekst van {lead} met {measure} is in {forum} aangenomen als {tier} {kept}."
      )
  }

  static func inForce(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "A {strength} text by {lead} with {measure} is in force in {forum} as {tier} {kept}.",
        nl:
          "Een {strength} tekst van {lead} met {measure} is in {forum} van kracht als {tier} {kept}."
      )
      : Text(
        "No {strength} text by {lead} with {measure} is in force in {forum} as {tier} {kept}.",
        nl:
          "Geen {strength} tekst van {lead} met {measure} is in {forum} van kracht als {tier} {kept}."
      )
  }

  /// A strength before the noun.
  static func attribute(_ strength: Strength) -> Text {
    switch strength {
    case .thin: Text("thin", nl: "dunne")
    case .soft: Text("soft", nl: "zachte")
    case .thick: Text("thick", nl: "dikke")
    }
  }

  /// What is said of a text beyond that: that it is kept, or that none is.
  static func kept(_ isHeld: Bool) -> Text {
    isHeld
      ? Text("and is kept", nl: "en wordt nagekomen")
      : Text("that is kept", nl: "die wordt nagekomen")
  }

  static func carriedOut(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "An agreement with {measure} was carried out in full by {seat}.",
        nl: "Een afspraak met {measure} is door {seat} helemaal uitgevoerd.")
      : Text(
        "No agreement with {measure} was carried out in full by {seat}.",
        nl: "Geen afspraak met {measure} is door {seat} helemaal uitgevoerd.")
  }

  // MARK: Orders

  static func ordered(_ isHeld: Bool, isOnce: Bool) -> Text {
    switch (isHeld, isOnce) {
    case (true, true):
      Text(
        "{seat} {seat|has|have} given an order with {verb}.",
        nl: "{seat} {seat|heeft|hebben} een opdracht gegeven met {verb}.")
    case (true, false):
      Text(
        "{seat} {seat|has|have} given {times} orders or more with {verb}.",
        nl: "{seat} {seat|heeft|hebben} {times} of meer opdrachten gegeven met {verb}.")
    case (false, true):
      Text(
        "{seat} {seat|has|have} given no order with {verb}.",
        nl: "{seat} {seat|heeft|hebben} geen opdracht gegeven met {verb}.")
    case (false, false):
      Text(
        "{seat} {seat|has|have} given fewer than {times} orders with {verb}.",
        nl: "{seat} {seat|heeft|hebben} minder dan {times} opdrachten gegeven met {verb}.")
    }
  }

  static func orderedByAll(_ isHeld: Bool, isOnce: Bool) -> Text {
    switch (isHeld, isOnce) {
    case (true, true):
      Text(
        "Somebody has given an order with {verb}.",
        nl: "Iemand heeft een opdracht gegeven met {verb}.")
    case (true, false):
      Text(
        "All together have given {times} orders or more with {verb}.",
        nl: "Allen samen hebben {times} of meer opdrachten gegeven met {verb}.")
    case (false, true):
      Text(
        "Nobody has given an order with {verb}.",
        nl: "Niemand heeft een opdracht gegeven met {verb}.")
    case (false, false):
      Text(
        "All together have given fewer than {times} orders with {verb}.",
        nl: "Allen samen hebben minder dan {times} opdrachten gegeven met {verb}.")
    }
  }

  // MARK: Incidents and charges

  static func accused(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "An accusation was made by {by} against {whom} {way}.",
        nl: "Er is een beschuldiging geuit door {by} tegen {whom}, {way}.")
      : Text(
        "No accusation was made by {by} against {whom} {way}.",
        nl: "Er is geen beschuldiging geuit door {by} tegen {whom}, {way}.")
  }

  static func believed(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "A public accusation by {by} against {whom} was believed by third parties.",
        nl: "Een openbare beschuldiging door {by} tegen {whom} is door derden geloofd.")
      : Text(
        "No public accusation by {by} against {whom} was believed by third parties.",
        nl: "Geen openbare beschuldiging door {by} tegen {whom} is door derden geloofd.")
  }

  static func wrong(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "A public accusation by {by} named somebody who did not do it.",
        nl: "Een openbare beschuldiging door {by} noemde iemand die het niet had gedaan.")
      : Text(
        "No public accusation by {by} named somebody who did not do it.",
        nl: "Geen openbare beschuldiging door {by} noemde iemand die het niet had gedaan.")
  }

  static func incident(_ isHeld: Bool, isAnySeverity: Bool) -> Text {
    switch (isHeld, isAnySeverity) {
    case (true, true):
      Text(
        "There was an incident against {at} by {by}: {kind}.",
        nl: "Er was een incident tegen {at} door {by}: {kind}.")
    case (true, false):
      Text(
        "There was an incident of severity {severity} or more against {at} by {by}: {kind}.",
        nl: "Er was een incident van ernst {severity} of meer tegen {at} door {by}: {kind}.")
    case (false, true):
      Text(
        "There was no incident against {at} by {by}: {kind}.",
        nl: "Er was geen incident tegen {at} door {by}: {kind}.")
    case (false, false):
      Text(
        "There was no incident of severity {severity} or more against {at} by {by}: {kind}.",
        nl: "Er was geen incident van ernst {severity} of meer tegen {at} door {by}: {kind}.")
    }
  }

  // MARK: Numbers

  static func atLeast(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "\"{quantity}\" of {of} toward {toward} is {low} or more.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is {low} of meer.")
      : Text(
        "\"{quantity}\" of {of} toward {toward} is less than {low}.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is minder dan {low}.")
  }

  static func atMost(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "\"{quantity}\" of {of} toward {toward} is {high} or less.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is {high} of minder.")
      : Text(
        "\"{quantity}\" of {of} toward {toward} is more than {high}.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is meer dan {high}.")
  }

  static func between(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "\"{quantity}\" of {of} toward {toward} is from {low} to {high}.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is {low} tot en met {high}.")
      : Text(
        "\"{quantity}\" of {of} toward {toward} is below {low} or above {high}.",
        nl: "\"{quantity}\" van {of} tegenover {toward} is lager dan {low} of hoger dan {high}.")
  }

  // MARK: Injects and lessons

  static func happened(_ isHeld: Bool, isOnce: Bool) -> Text {
    switch (isHeld, isOnce) {
    case (true, true): Text("This has happened: {sentence}", nl: "Dit is gebeurd: {sentence}")
    case (true, false):
      Text(
        "This has happened {times} times or more: {sentence}",
        nl: "Dit is {times} keer of vaker gebeurd: {sentence}")
    case (false, true):
      Text("This has not happened: {sentence}", nl: "Dit is niet gebeurd: {sentence}")
    case (false, false):
      Text(
        "This has happened fewer than {times} times: {sentence}",
        nl: "Dit is minder dan {times} keer gebeurd: {sentence}")
    }
  }

  static func named(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "Everybody can know who is behind the incident of \"{inject}\".",
        nl: "Iedereen kan weten wie er achter het incident van \"{inject}\" zit.")
      : Text(
        "Not everybody can know who is behind the incident of \"{inject}\".",
        nl: "Niet iedereen kan weten wie er achter het incident van \"{inject}\" zit.")
  }

  static func fired(_ isHeld: Bool) -> Text {
    isHeld
      ? Text(
        "The inject \"{inject}\" has been released.",
        nl: "De gebeurtenis \"{inject}\" is afgegeven.")
      : Text(
        "The inject \"{inject}\" has not been released.",
        nl: "De gebeurtenis \"{inject}\" is niet afgegeven.")
  }

  static func learned(_ isHeld: Bool) -> Text {
    isHeld
      ? Text("The lesson \"{lesson}\" has been learned.", nl: "De les \"{lesson}\" is geleerd.")
      : Text(
        "The lesson \"{lesson}\" has not been learned.", nl: "De les \"{lesson}\" is niet geleerd.")
  }
}
