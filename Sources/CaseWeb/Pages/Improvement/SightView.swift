import CaseStore
import Casework

/// The five columns of the line of sight: each thing leads on to what it is tied to.
struct SightView {
  let sight: Sight
  let today: Day

  private var asked: Sight.Asked { sight.asked }

  var html: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="Line of sight, scrolls sideways"><div class="sight">\
    \(column("Recommendation", sight.recommendations.map(recommendation), "No recommendation asks for it."))\
    \(column("Action", sight.actions.map(action), "No action answers it."))\
    \(column("Evidence", sight.evidence.map(evidence), "Nothing shows yet that it works."))\
    \(column("Indicator", sight.indicators.map(indicator), "No indicator is named to move."))\
    \(column("Children", theChild + (sight.behind.map { [children($0)] } ?? []), "Choose an indicator to see who is behind it."))\
    </div></div><p class="tools">\(links.map { .link($0.label, to: $0.href) }.joined(separator: " "))</p>
    """
  }

  /// The child from whom one walks back: what is not as it should be for them stands beside.
  private var theChild: [HTML] {
    guard let child = sight.child else { return [] }
    return [item(true, "<b>\(.link(child.full, to: "/children/\(child.id)"))</b>")]
  }

  /// Where one can go on from here, by name.
  private var links: [Link] {
    var links: [Link] = []
    if let id = asked.recommendation {
      links.append(Link(label: "This recommendation’s page", href: "/improvement/recommendations/\(id)"))
    }
    if let id = asked.action { links.append(Link(label: "This action’s page", href: "/improvement/actions/\(id)")) }
    if let name = asked.indicator { links.append(Link(label: "This indicator’s page", href: "/performance/\(name)")) }
    return links + [Link(label: "Begin somewhere else", href: "/improvement/sight")]
  }

  private func column(_ title: String, _ items: [HTML], _ empty: String) -> HTML {
    """
    <section><h2>\(title)</h2>\(if: items.isEmpty, "<article><p class='quiet'>\(empty)</p></article>")\
    \(items.joined())</section>
    """
  }

  private func item(_ isOn: Bool, _ content: HTML) -> HTML {
    "<article\(if: isOn, " class='on'")>\(content)</article>"
  }

  private func link(_ label: String, _ href: String, isOn: Bool) -> HTML {
    #"<a href="\#(address: href)"\#(if: isOn, #" aria-current="true""#)>\#(label)</a>"#
  }

  private func recommendation(_ recommendation: RecommendationShown) -> HTML {
    let isOn = recommendation.id == asked.recommendation
    let href = asked.href { $0 = Sight.Asked(recommendation: recommendation.id) }
    let count = sight.actions.count { $0.recommendations.contains(recommendation.id) }
    return item(
      isOn,
      """
      <b>\(link(recommendation.label, href, isOn: isOn))</b><br>\(recommendation.text)\
      \(if: isOn, "<br>\(.tag(count == 0 ? .late : .open, plural(count, "action")))")
      """)
  }

  private func action(_ action: PlanActionShown) -> HTML {
    let isOn = action.id == asked.action
    let href = asked.href { asked in asked = Sight.Asked(action: action.id) }
    let standing = sight.standings[action.id]
    return item(
      isOn,
      """
      <b>\(link(action.what, href, isOn: isOn))</b><br><small>\(PlanActionTable.lead(action)) · \(action.dueWords)</small>\
      \(ifLet: standing, { "<br>\($0.tag)\(if: isOn, "<br><small>\($0.why)</small>")" })
      """)
  }

  private func evidence(_ given: PlanActionShown.Evidence) -> HTML {
    let isOn = given.indicator != nil && given.indicator == asked.indicator
    return item(
      isOn,
      """
      <b>\(given.kind.label)</b><br>\(given.words)\
      \(ifLet: sight.verdicts[given.id], { "<br><small>Judged: \($0.words).</small>" })\
      \(ifLet: given.confirms, { $0 ? "<br><small>They confirm it.</small>" : "<br><small>They do not confirm it.</small>" })\
      \(ifLet: given.againOn, { "<br><small>to be looked at again on \(.date($0))</small>" })
      """)
  }

  private func indicator(_ indicator: Indicator) -> HTML {
    let isOn = indicator.name == asked.indicator
    let href = asked.href { asked in
      // Back from an indicator leads to every action that it is evidence for.
      asked =
        isOn
        ? Sight.Asked(indicator: indicator.name)
        : Sight.Asked(
          recommendation: asked.recommendation, action: asked.action, indicator: indicator.name)
    }
    guard isOn, let behind = sight.behind else {
      return item(false, "<b>\(link(indicator.title, href, isOn: false))</b>")
    }
    return item(
      true,
      """
      <b>\(link(indicator.title, href, isOn: true))</b><p class="num figure">\(FigureView.shown(behind.figure, indicator.unit))</p>\
      \(MoveSpark(behind: behind).html)<small>\(.link("Definition, trend and SQL", to: "/performance/\(indicator.name)"))</small>
      """)
  }

  private func children(_ behind: Sight.Behind) -> HTML {
    let figure: HTML
    if let needing = behind.needing {
      let clause: HTML = behind.indicator.better == .lower ? "counted: " : "for whom this does not hold: "
      figure = "<b>\(needing.count) of \(needing.of)</b> \(clause)\(behind.indicator.numerator)"
    } else if let rows = behind.figure?.rows {
      figure = "<b>\(rows)</b> counted: \(behind.indicator.numerator)"
    } else {
      figure = "Too few to be shown: \(behind.indicator.numerator)"
    }
    let children = behind.children
    let list: HTML =
      children.isEmpty
      ? "<p class='quiet'>No child’s record behind it is open to you.</p>"
      : "<ul class='listed'>\(each: children, { "<li>\(named($0.child))</li>" })</ul>"
    return item(
      true,
      "<p>\(figure)</p>\(list)<small>\(.link("All behind the figure", to: "/performance/\(behind.indicator.name)"))</small>"
    )
  }

  /// A child, and the way back from them.
  private func named(_ child: ChildName) -> HTML {
    let back = "/improvement/sight?child=\(child.id)"
    return """
      \(.link(child.full, to: "/children/\(child.id)"))<br><small><a href="\(address: back)">what else is not so\
      <span class="sr"> for \(child.full)</span></a></small>
      """
  }
}
