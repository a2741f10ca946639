import ParleyRules

/// What a measure forbids, and what nothing can come of.
extension CampaignLoader {
  func checkProhibitions() {
    for measure in result.measures {
      let own = result.cells.filter { $0.first == measure.id }
      let isConstraint = own.contains {
        $0.quantity == .function && $0.value == MeasureFunction.constraint.code
      }
      let forbids = own.contains { $0.quantity == .forbids && $0.value > 0 }
      let limits = own.contains {
        ($0.quantity == .guards || $0.quantity == .spares) && $0.value > 0
      }
      if forbids, !isConstraint { warnOfThin(measure.id) }
      if limits, !forbids { warnOfEmpty(measure.id) }
    }
  }

  private func warnOfThin(_ measure: String) {
    log.warning(
      .sense, "forbids", at: place(.measure, measure),
      Text(
        "\(measure) forbids operations and is no constraint, so it binds nobody",
        nl: "\(measure) verbiedt operaties maar is geen beperking, en bindt dus niemand"),
      hint: Text("write function: constraint", nl: "schrijf function: constraint"))
  }

  private func warnOfEmpty(_ measure: String) {
    log.warning(
      .sense, "forbids", at: place(.measure, measure),
      Text(
        "\(measure) says whom it protects or spares, and forbids nothing",
        nl: "\(measure) zegt wat het beschermt of uitzondert, maar verbiedt niets"),
      hint: Text(
        "list what it forbids: forbids: [...]", nl: "noem wat het verbiedt: forbids: [...]"))
  }
}
