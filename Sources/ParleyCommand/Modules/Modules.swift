import ArgumentParser
import ParleyConsole
import ParleyRules

/// `parley modules`
struct Modules: Subcommand {
  static let configuration = CommandConfiguration(
    abstract: "Show the rule modules: what they model, their parameters, orders and sources.")

  @Argument(help: "One module: an obstacle, or core.")
  var name: String?
  @OptionGroup var format: FormatOption
  @OptionGroup var language: LanguageOption

  func perform(in program: Program) throws -> Int32 {
    let language = program.language(language.lang)
    let pages = Page.all(program.roster)
    let chosen = try name.map { name in
      guard let page = pages.first(where: { $0.id == name.lowercased() }) else {
        throw Failure.unknown(Text("module", nl: "module"), name, among: pages.map(\.id))
      }
      return [page]
    }
    switch format.format {
    case .json: for page in chosen ?? pages { program.print(page.json.line) }
    case .text:
      if let page = chosen?.first {
        program.print(ModuleText(page, language).lines)
      } else {
        program.print(ModuleText.list(pages, language))
      }
    }
    return 0
  }
}
