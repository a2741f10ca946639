import ParleyRules

extension Sight {
  /// Who may know a number, in words.
  var title: Text {
    switch self {
    case .open: Text("everybody", nl: "iedereen")
    case .own: Text("whose it is", nl: "van wie het is")
    case .ownSecond: Text("whom it is about", nl: "over wie het gaat")
    case .parties: Text("the parties", nl: "de partijen")
    case .known: Text("who knows of the thing", nl: "wie van de zaak weet")
    case .hidden: Text("nobody", nl: "niemand")
    }
  }
}
